package dev.rolebook.load;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds spaces that look like plain ones and are none: YAML takes them for letters, and text copied
 * from web pages and documents is full of them.
 */
final class OddSpaces {
  private static final String ODD =
      "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
          + "\u202F\u205F\u3000";
  private static final char FIRST_ODD = ODD.charAt(0);

  /** An odd space before a key or an item: what stands in a text is left alone. */
  private static final Pattern INDENT =
      Pattern.compile("(?m)^ *([" + ODD + "][ " + ODD + "]*)(?=- |[\"'“]?\\p{L}[^:\\n]*:(?: |$))");

  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?m)^ *-([" + ODD + "])");

  private OddSpaces() {}

  static boolean isOne(char c) {
    return ODD.indexOf(c) >= 0;
  }

  /** What is said about an odd space between a key or hyphen and its value. */
  static Explained told(Span place, String better) {
    Problem problem = problem(place, "type a plain space instead");
    return new Explained(problem.fix(Fix.certain(place, better)), Optional.empty());
  }

  /** What is said about a list of which every hyphen has an odd space after it. */
  static Problem afterHyphens(Span list) {
    EachLine hyphens = EachLine.of(list, AFTER_HYPHEN, " ");
    int more = hyphens.edits().size() - 1;
    return problem(
            hyphens.edits().get(0).span(), "type a plain space instead" + EachLine.inMore(more))
        .fix(new Fix(hyphens.edits(), List.of(), hyphens.all()));
  }

  private static Problem problem(Span place, String hint) {
    char c = place.file().text().charAt(place.start());
    return Problem.of(
            Rule.YAML_SPACE,
            place,
            "the unusual space " + TextReader.code(c) + " stands where YAML wants a plain one")
        .hint(hint);
  }

  /** The odd spaces in the indentation of the lines of a file, told once; absent without any. */
  static Optional<Problem> inIndents(SourceFile file, int start, int end) {
    if (!anyIn(file.text(), start, end)) {
      return Optional.empty();
    }
    List<Fix.Edit> edits = new ArrayList<>();
    Matcher indent = INDENT.matcher(file.text()).region(start, end);
    while (indent.find()) {
      int length = indent.end(1) - indent.start(1);
      edits.add(new Fix.Edit(file.span(indent.start(1), indent.end(1)), " ".repeat(length)));
    }
    int more = edits.size() - 1;
    return edits.stream()
        .findFirst()
        .map(
            first ->
                problem(first.span(), "indent with the space bar" + EachLine.inMore(more))
                    .fix(Fix.certain(edits)));
  }

  private static boolean anyIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= FIRST_ODD && isOne(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text from {@code start} to {@code end} with plain spaces in place of the odd ones. */
  static String plain(SourceFile file, int start, int end) {
    Matcher indent = INDENT.matcher(file.text()).region(start, end);
    StringBuilder text = new StringBuilder(file.text().substring(start, end));
    while (indent.find()) {
      text.replace(
          indent.start(1) - start,
          indent.end(1) - start,
          " ".repeat(indent.end(1) - indent.start(1)));
    }
    return text.toString();
  }
}
