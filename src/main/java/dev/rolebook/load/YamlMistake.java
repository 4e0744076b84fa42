package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in plain words what the YAML library could not understand, by looking at the line as the
 * editor sees it.
 */
final class YamlMistake {
  private final SourceFile file;
  private final String text;
  private final String found;
  private final String doing;
  private final int at;
  private final int since;
  private final YamlLine line;

  /**
   * What is wrong, and where.
   *
   * @param value the value that is broken, when the rest of the file can be read without it
   */
  record Explained(Problem problem, Optional<Span> value) {
    Explained {
      requireNonNull(problem, "problem");
      requireNonNull(value, "value");
    }
  }

  private YamlMistake(SourceFile file, MarkedYAMLException mistake, Offsets offsets) {
    this.file = file;
    this.text = file.text();
    this.found = Optional.ofNullable(mistake.getProblem()).orElse("");
    this.doing = Optional.ofNullable(mistake.getContext()).orElse("");
    Optional<Mark> mark = Optional.ofNullable(mistake.getProblemMark());
    this.at = mark.map(offsets::of).orElse(0);
    this.since = Optional.ofNullable(mistake.getContextMark()).map(offsets::of).orElse(at);
    this.line = YamlLine.at(file, at);
  }

  static Explained explain(SourceFile file, MarkedYAMLException mistake, Offsets offsets) {
    return new YamlMistake(file, mistake, offsets).explain();
  }

  private Explained explain() {
    if (found.contains("\\t(TAB)")) {
      return tab();
    }
    if (found.contains("cannot start any token")) {
      return quotes(line, "a value cannot start with " + text.charAt(at));
    }
    if (doing.contains("quoted scalar")) {
      return insideQuotes();
    }
    if (doing.contains("block scalar")) {
      return quotes(
          YamlLine.at(file, since), "the text of a block starts on the line below its mark");
    }
    if (doing.contains("flow")) {
      return brackets();
    }
    if (found.contains("mapping values are not allowed")) {
      return colon();
    }
    if (found.contains("could not find expected ':'")) {
      return noColon();
    }
    if (found.contains("are not allowed here") || found.contains("expected the node content")) {
      return quotes(line, "a value cannot start with " + text.charAt(at));
    }
    return found.contains("expected <block end>") ? blockEnd() : elsewhere();
  }

  private Explained tab() {
    int first = at;
    while (first > line.start() && isBlank(text.charAt(first - 1))) {
      first--;
    }
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    boolean indents = first == line.start();
    return told(
        Rule.YAML_TAB,
        file.span(indents ? first : at, end),
        indents ? "this line is indented with a tab" : "a tab stands before the value",
        indents ? "use spaces instead, two for each level" : "use a space instead");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private Explained insideQuotes() {
    YamlLine opening = YamlLine.at(file, since);
    if (found.contains("escape")) {
      char unknown = text.charAt(Math.min(at, text.length() - 1));
      Problem problem =
          Problem.of(
                  Rule.YAML_NEEDS_QUOTES,
                  file.span(Math.max(0, at - 1), Math.min(at + 1, text.length())),
                  "\\" + unknown + " means nothing inside double quotes")
              .hint("put single quotes round it: " + opening.withQuotes());
      return new Explained(problem, Optional.of(opening.valueSpan()));
    }
    Problem problem =
        Problem.of(
                Rule.YAML_SYNTAX,
                file.span(since, since + 1),
                "the quote that opens here is never closed")
            .hint("close it at the end of the text, or leave it out");
    return new Explained(problem, Optional.of(opening.valueSpan()));
  }

  private Explained brackets() {
    YamlLine opening = YamlLine.at(file, since);
    char bracket = text.charAt(Math.min(since, text.length() - 1));
    String close = bracket == '{' ? "}" : "]";
    if (found.contains("node content")) {
      return told(
          Rule.YAML_SYNTAX,
          file.span(at, Math.min(at + 1, text.length())),
          "nothing stands before this " + text.charAt(at),
          "delete one of the commas, or write what belongs between them");
    }
    boolean near = line.start() <= opening.end() + 1;
    Problem problem =
        Problem.of(
                Rule.YAML_SYNTAX,
                file.span(since, Math.min(since + 1, text.length())),
                "the " + bracket + " that opens here is not closed with " + close)
            .hint("close it; or if the text itself has brackets: " + opening.withQuotes());
    return new Explained(
        problem,
        near && since >= opening.value() ? Optional.of(opening.valueSpan()) : Optional.empty());
  }

  private Explained colon() {
    if (at >= line.value() && (line.key().isPresent() || line.isItem())) {
      return quotes(line, "\": \" inside a value starts a new key");
    }
    Optional<YamlLine> above = line.above();
    boolean deeper =
        above.filter(a -> a.indent() < line.indent() && a.key().isPresent()).isPresent();
    if (deeper) {
      return told(
          Rule.YAML_SYNTAX,
          file.span(line.first(), at),
          "this line is indented deeper than the one above, which has its value already",
          "begin it in column " + (above.get().indent() + 1) + ", or delete the value above");
    }
    return above.filter(a -> a.key().isEmpty()).map(this::missingColon).orElseGet(this::elsewhere);
  }

  private Explained missingColon(YamlLine culprit) {
    String content = culprit.text().strip();
    int colon = content.indexOf(':');
    boolean tight = colon > 0 && colon < content.length() - 1 && content.charAt(colon + 1) != ' ';
    if (tight) {
      int place = culprit.first() + colon;
      return told(
          Rule.YAML_SYNTAX,
          file.span(place, place + 1),
          "a space is missing after the colon",
          "write "
              + Typed.cut(content.substring(0, colon + 1) + " " + content.substring(colon + 1)));
    }
    return told(
        Rule.YAML_SYNTAX,
        file.span(culprit.first(), culprit.first() + content.length()),
        "this line is neither \"key: value\" nor a list item",
        "to go on with the text above, indent it deeper than the key; else add what is missing");
  }

  private Explained noColon() {
    return missingColon(YamlLine.at(file, since));
  }

  private Explained blockEnd() {
    if (at >= line.value() && line.value() > line.first()) {
      return afterValue();
    }
    if (found.contains("<block mapping start>") || found.contains("<block sequence start>")) {
      return indentation();
    }
    if (found.contains("'?'") || found.contains("'-'")) {
      boolean list = doing.contains("collection");
      return told(
          Rule.YAML_SYNTAX,
          file.span(line.first(), line.end()),
          list ? "a key stands among the items of a list" : "a list item stands among keys",
          list
              ? "begin the line with a hyphen, or indent it as far as the key it belongs beside"
              : "indent it below its key");
    }
    return found.contains("<scalar>") ? missingColon(line) : elsewhere();
  }

  private Explained afterValue() {
    char first = text.charAt(line.value());
    if (first == '"' || first == '\'') {
      return quotes(line, "the text goes on after its closing quote");
    }
    if (first == '[' || first == '{') {
      return quotes(line, "a value that starts with " + first + " ends at its closing bracket");
    }
    return first == '*' || first == '&' || first == '!'
        ? quotes(line, "a value cannot start with " + first)
        : elsewhere();
  }

  private Explained indentation() {
    return told(
        Rule.YAML_SYNTAX,
        file.span(line.first(), line.end()),
        "this line is indented like no line above it",
        "line it up with the key or item it stands beside; two spaces make a level");
  }

  private Explained elsewhere() {
    if (text.substring(0, at).contains("\n...")) {
      return told(
          Rule.YAML_FEATURE,
          file.span(at, line.end()),
          "text follows the line ... that ends the file",
          "delete the line ...");
    }
    return told(
        Rule.YAML_SYNTAX,
        file.span(at, Math.max(at, line.end())),
        "this cannot be understood here",
        "look for a missing quote, a missing space after a colon, or uneven indentation");
  }

  /** A value that has to be in quotes; the rest of the file can be read without it. */
  private Explained quotes(YamlLine broken, String message) {
    int place = Math.max(broken.value(), Math.min(at, broken.end()));
    Problem problem =
        Problem.of(
                Rule.YAML_NEEDS_QUOTES,
                file.span(place, Math.min(place + 1, broken.end())),
                message)
            .hint("put quotes round the value: " + broken.withQuotes());
    return new Explained(problem, Optional.of(broken.valueSpan()));
  }

  private Explained told(Rule rule, Span span, String message, String hint) {
    return new Explained(Problem.of(rule, span, message).hint(hint), Optional.empty());
  }
}
