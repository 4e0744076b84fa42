package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a prose; headings and blocks of code are left out. */
final class Blocks {
  private static final Pattern NAME = Pattern.compile("(/?)([a-z]+[1-6]?)");
  private static final Set<String> LEFT_OUT = Set.of("pre", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE =
      Set.of("a", "b", "bdi", "code", "del", "em", "i", "strong", "s", "sub", "sup", "span");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder verbatim = new StringBuilder();
  private final StringBuilder tag = new StringBuilder();
  private boolean inTag;
  private boolean leftOut;

  private Blocks() {}

  static List<Block> of(Prose prose) {
    Blocks reader = new Blocks();
    prose.pieces().forEach(reader::piece);
    reader.end();
    return reader.blocks;
  }

  private void piece(Prose.Piece piece) {
    if (piece instanceof Prose.Words words) {
      endVerbatim();
      text.append(words.plain());
      open.append(words.plain());
    } else if (piece instanceof Prose.Markup markup) {
      markup.html().chars().forEach(c -> markup((char) c));
    }
  }

  /** A tag may begin in one piece and end in another, with an address between them. */
  private void markup(char c) {
    if (c == '<') {
      inTag = true;
      tag.setLength(0);
    } else if (c == '>' && inTag) {
      inTag = false;
      tag(tag.toString());
    } else {
      (inTag ? tag : verbatim).append(c);
    }
  }

  private void tag(String tag) {
    Matcher name = NAME.matcher(requireNonNull(tag, "tag"));
    if (!name.lookingAt() || INLINE.contains(name.group(2))) {
      return;
    }
    if (name.group(2).equals("br")) {
      verbatim.append(' ');
    } else {
      end();
      leftOut = name.group(1).isEmpty() && LEFT_OUT.contains(name.group(2));
    }
  }

  private void endVerbatim() {
    if (verbatim.length() > 0) {
      String words = CharacterReferences.read(verbatim.toString());
      text.append(words);
      open.append(words.isBlank() ? words : words.replaceAll("\\S.*\\S|\\S", "" + Block.GAP));
      verbatim.setLength(0);
    }
  }

  private void end() {
    endVerbatim();
    if (!leftOut && text.chars().anyMatch(Character::isLetterOrDigit)) {
      blocks.add(new Block(text.toString().strip(), open.toString()));
    }
    text.setLength(0);
    open.setLength(0);
  }
}
