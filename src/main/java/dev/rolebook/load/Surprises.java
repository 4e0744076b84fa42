package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts that YAML reads without complaint, but not as the editor means them. */
final class Surprises {
  private static final Pattern TIGHT_ITEM = Pattern.compile("(?m)^ *-()(?=[^\\s-])");
  private static final Pattern OTHER_MARK =
      Pattern.compile(
          "(?m)^ *([\u2022\u00B7\u2023\u25E6\u25AA\u2013\u2014\u2212+]|[0-9]{1,2}[.)])(?= +\\S)");
  private static final Pattern ITEM_BELOW = Pattern.compile("\\n *-(?= )");
  private static final Pattern BLOCK_BELOW =
      Pattern.compile("(?m)^ *([^\\s:#][^:\\n]{0,80}): +[>|][-+0-9]*$");
  private static final Pattern TIGHT_KEY = Pattern.compile("[\\p{L}\\p{N}_-]+:(?=\\S)");

  private final SourceFile file;
  private final Problems problems;

  Surprises(SourceFile file, Problems problems) {
    this.file = requireNonNull(file, "file");
    this.problems = requireNonNull(problems, "problems");
  }

  /** Whether the text can be used as it was read. */
  boolean none(Node.Scalar text) {
    if (text.plain() && !text.text().isEmpty()) {
      warnOfComment(text.span());
      return !isListWithoutSpaces(text) && !isListWithOtherMarks(text) && !holdsItem(text.span());
    }
    return !holdsControlCharacter(text.passage()) && !holdsKey(text.span());
  }

  /** Whether a text that is all there is in its file was meant as a key. */
  boolean isKeyWithoutSpace(Node.Scalar text) {
    Matcher key = TIGHT_KEY.matcher(text.text());
    if (!key.lookingAt()) {
      return false;
    }
    problems.add(
        Problem.of(
                Rule.YAML_SYNTAX,
                text.passage().span(key.end() - 1, key.end()),
                "a space is missing after the colon")
            .hint("write each key as \"key: value\"")
            .fix(
                file.text().startsWith("//", text.span().start() + key.end())
                    ? Optional.empty()
                    : Optional.of(Fix.certain(afterKey(text, key), " "))));
    return true;
  }

  /** Whether typographic quotes stand round a whole text, where straight ones were meant. */
  boolean isInSmartQuotes(Node.Scalar text) {
    if (!text.plain() || !Typed.isInSmartQuotes(text.text())) {
      return false;
    }
    Span place = text.span();
    boolean oneLine = text.text().length() == place.end() - place.start();
    String straight = Typed.inQuotes(text.text());
    problems.add(
        Problem.of(Rule.SMART_QUOTES, place, "typographic quotes are letters to YAML, not quotes")
            .hint(
                "write "
                    + Typed.cut(straight)
                    + "; or to show them, put straight quotes round them")
            .fix(oneLine ? Optional.of(Fix.certain(place, straight)) : Optional.empty()));
    return true;
  }

  private Span afterKey(Node.Scalar text, Matcher key) {
    int after = text.span().start() + key.end();
    return file.span(after, after);
  }

  private void warnOfComment(Span text) {
    String all = file.text();
    int hash = text.end();
    while (hash < all.length() && (all.charAt(hash) == ' ' || all.charAt(hash) == '\t')) {
      hash++;
    }
    if (hash == text.end() || hash == all.length() || all.charAt(hash) != '#') {
      return;
    }
    problems.add(
        Problem.of(
                Rule.TEXT_CUT,
                file.span(hash, file.lineEnd(hash)),
                "YAML takes what follows \" #\" for a comment, so this is not published")
            .hint(
                "put quotes round the whole text to keep it; write a comment on a line of its own")
            .fix(whole(text, file.lineEnd(hash))));
  }

  /** A text on one line in quotes, with what was taken for a comment. */
  private Optional<Fix> whole(Span text, int end) {
    String typed = file.text().substring(text.start(), end).stripTrailing();
    return typed.indexOf('\n') >= 0
        ? Optional.empty()
        : Optional.of(
            Fix.guess(
                file.span(text.start(), text.start() + typed.length()), Typed.inQuotes(typed)));
  }

  private boolean isListWithoutSpaces(Node.Scalar text) {
    if (!text.text().startsWith("-") || text.text().startsWith("--")) {
      return false;
    }
    int start = text.span().start();
    if (!file.text().substring(file.lineStart(start), start).isBlank()) {
      return false;
    }
    if (OddSpaces.isOne(text.text().charAt(Math.min(1, text.text().length() - 1)))) {
      problems.add(OddSpaces.afterHyphens(text.span()));
      return true;
    }
    problems.add(
        Problem.of(
                Rule.YAML_SYNTAX,
                file.span(start, start + 1),
                "a space is missing after the hyphen")
            .hint("write each item as \"- text\"")
            .fix(inEveryLine(text.span(), TIGHT_ITEM, " ")));
    return true;
  }

  /** Whether a text is a list whose items begin with something else than a hyphen. */
  private boolean isListWithOtherMarks(Node.Scalar text) {
    Span place = text.span();
    Matcher mark = OTHER_MARK.matcher(file.text()).region(place.start(), place.end());
    if (!mark.lookingAt() || !beginsLine(place.start())) {
      return false;
    }
    Span first = file.span(mark.start(1), mark.end(1));
    problems.add(
        Problem.of(
                Rule.YAML_SYNTAX,
                first,
                "a list item begins with a hyphen, not with " + mark.group(1))
            .hint("write each item as \"- text\"; or put quotes round the text")
            .fix(inEveryLine(place, OTHER_MARK, "-")));
    return true;
  }

  private boolean beginsLine(int offset) {
    return file.text().substring(file.lineStart(offset), offset).isBlank();
  }

  /** Whether an item of a list is indented so far that YAML reads it as the text above it. */
  private boolean holdsItem(Span text) {
    Matcher item = ITEM_BELOW.matcher(file.text()).region(text.start(), text.end());
    if (!item.find()) {
      return false;
    }
    YamlLine first = YamlLine.at(file, text.start());
    Span hyphen = file.span(item.end() - 1, item.end());
    Problem problem =
        Problem.of(
                Rule.YAML_SYNTAX,
                hyphen,
                "this item is indented deeper than the line above, and so it is read as its text")
            .hint("line it up with the item it stands beside; or put quotes round the whole text");
    YamlLine line = YamlLine.at(file, hyphen.start());
    Fix beside = Fix.certain(file.span(line.start(), hyphen.start()), " ".repeat(first.indent()));
    problems.add(first.isItem() && first.key().isEmpty() ? problem.fix(beside) : problem);
    return true;
  }

  /** Whether a key that begins a block itself is indented so far that it is text of a block. */
  private boolean holdsKey(Span block) {
    Matcher key = BLOCK_BELOW.matcher(file.text()).region(block.start(), block.end());
    if (!key.find()) {
      return false;
    }
    YamlLine first = YamlLine.at(file, block.start());
    YamlLine line = YamlLine.at(file, key.start(1));
    problems.add(
        Problem.of(
                Rule.YAML_SYNTAX,
                file.span(key.start(1), key.end(1)),
                "this key is indented as deep as the text above, and so it is read as its text")
            .hint("line it up with the key it stands beside")
            .fix(line.indented(first.indent())));
    return true;
  }

  /** The mend of a slip, where every line of the text has it. */
  private static Optional<Fix> inEveryLine(Span text, Pattern slip, String better) {
    EachLine lines = EachLine.of(text, slip, better);
    return lines.all() ? Optional.of(Fix.certain(lines.edits())) : Optional.empty();
  }

  /** Whether half a character stands at {@code i}, which no file can hold. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    boolean first =
        Character.isHighSurrogate(c)
            && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)));
    return first
        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private boolean holdsControlCharacter(Passage text) {
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      if (TextReader.isControl(c) || isHalf(text.text(), i)) {
        problems.add(
            Problem.of(
                    Rule.CONTROL_CHARACTER,
                    text.span(i, i + 1),
                    "the code of the invisible character " + TextReader.code(c) + " stands here")
                .hint("delete it")
                .fix(Fix.certain(text.span(i, i + 1), "")));
        return true;
      }
    }
    return false;
  }
}
