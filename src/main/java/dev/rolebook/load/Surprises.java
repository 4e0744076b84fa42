package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts that YAML reads without complaint, but not as the editor means them. */
final class Surprises {
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
      return !isListWithoutSpaces(text);
    }
    return !holdsControlCharacter(text.passage());
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
            .hint("write each key as \"key: value\""));
    return true;
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
                "put quotes round the whole text to keep it; write a comment on a line of its own"));
  }

  private boolean isListWithoutSpaces(Node.Scalar text) {
    if (!text.text().startsWith("-") || text.text().startsWith("--")) {
      return false;
    }
    int start = text.span().start();
    if (!file.text().substring(file.lineStart(start), start).isBlank()) {
      return false;
    }
    problems.add(
        Problem.of(
                Rule.YAML_SYNTAX,
                file.span(start, start + 1),
                "a space is missing after the hyphen")
            .hint("write each item as \"- text\""));
    return true;
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
                .hint("delete it"));
        return true;
      }
    }
    return false;
  }
}
