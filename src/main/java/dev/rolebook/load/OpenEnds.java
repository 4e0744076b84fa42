package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Explains quotes and brackets that open without closing, or close what never opened. */
final class OpenEnds {
  private static final Pattern KNOWN_ESCAPE = Pattern.compile("\\\\[0abtnvfre\"/\\\\N_LPxuU ]");
  private static final Pattern SIMPLE_ITEMS =
      Pattern.compile("[^\\[\\]{}\"'#]*[^\\[\\]{}\"'#,:\\s]");

  private final Heard heard;

  OpenEnds(Heard heard) {
    this.heard = requireNonNull(heard, "heard");
  }

  Explained insideQuotes() {
    YamlLine opening = YamlLine.at(heard.file(), heard.since());
    if (!heard.found().contains("escape")) {
      return neverClosed(opening, heard.since());
    }
    int at = heard.at();
    return Explained.of(
            Rule.YAML_NEEDS_QUOTES,
            heard.file().span(at - 1, heard.one(at).end()),
            "\\" + heard.charAt(at) + " means nothing inside double quotes",
            "put single quotes round it: " + opening.withQuotes())
        .without(opening.valueSpan())
        .fix(singleQuotes(opening));
  }

  /** Single quotes, in which a backslash is one; certain where no other escape may be meant. */
  private Optional<Fix> singleQuotes(YamlLine opening) {
    boolean known = KNOWN_ESCAPE.matcher(opening.valueText()).find();
    Quoting quoting = Quoting.ofLine(opening);
    return heard.since() != opening.value()
        ? Optional.empty()
        : Optional.of(
            Fix.of(
                quoting.piece(),
                Typed.inQuotes(opening.valueText()),
                quoting.certain() && !known && opening.valueText().endsWith("\"")));
  }

  private Explained neverClosed(YamlLine opening, int place) {
    return Explained.of(
            Rule.YAML_SYNTAX,
            heard.one(place),
            "the quote that opens here is never closed",
            "close it at the end of the text, or leave it out")
        .without(opening.valueSpan())
        .fix(closed(opening, place));
  }

  /** The text with its quote closed at the end of its line, where it surely ends there. */
  private Optional<Fix> closed(YamlLine opening, int place) {
    String value = opening.valueText();
    String quote = String.valueOf(heard.charAt(place));
    if (place != opening.value() || value.length() < 2) {
      return Optional.empty();
    }
    boolean smart = "“”‘’".indexOf(value.charAt(value.length() - 1)) >= 0;
    boolean plain = value.indexOf(quote, 1) < 0 && value.indexOf('\\') < 0;
    int end = opening.valueSpan().end();
    Span last = heard.file().span(smart ? end - 1 : end, end);
    return Optional.of(Fix.of(last, quote, plain && Quoting.ofLine(opening).certain()));
  }

  Explained insideBrackets() {
    if (heard.found().contains("node content")) {
      Span comma = heard.one(heard.at());
      return Explained.of(
              Rule.YAML_SYNTAX,
              comma,
              "nothing stands before this " + heard.charAt(heard.at()),
              "delete one of the commas, or write what belongs between them")
          .reading(comma, " ".repeat(comma.end() - comma.start()))
          .fix(Fix.guess(heard.file().span(comma.start(), afterSpaces(comma.end())), ""));
    }
    YamlLine opening = YamlLine.at(heard.file(), heard.since());
    return Quoting.inBrackets(heard.line(), heard.at())
        .filter(item -> heard.since() >= heard.line().start())
        .map(this::betweenBrackets)
        .orElseGet(() -> neverEnds(opening));
  }

  private int afterSpaces(int offset) {
    int end = offset;
    while (heard.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private Explained betweenBrackets(Quoting item) {
    char bracket = heard.charAt(heard.since());
    return Explained.of(
            Rule.YAML_NEEDS_QUOTES,
            heard.one(heard.at()),
            cannotStandIn(bracket),
            "put quotes round the text it belongs to: " + item.shown())
        .without(item.piece())
        .fix(item.fix());
  }

  private String cannotStandIn(char bracket) {
    char here = heard.charAt(heard.at());
    return here + " cannot stand here between " + bracket + " and " + closing(bracket);
  }

  private static char closing(char bracket) {
    return bracket == '{' ? '}' : ']';
  }

  private Explained neverEnds(YamlLine opening) {
    char bracket = heard.charAt(heard.since());
    char close = closing(bracket);
    int closed = heard.file().text().indexOf(close, heard.at());
    Explained explained =
        closed >= 0 && closed < opening.end()
            ? Explained.of(
                Rule.YAML_NEEDS_QUOTES,
                heard.one(heard.at()),
                cannotStandIn(bracket),
                "put quotes round the text it belongs to, or write one item a line")
            : Explained.of(
                    Rule.YAML_SYNTAX,
                    heard.one(heard.since()),
                    "the " + bracket + " that opens here is not closed with " + close,
                    "close it; or if the text itself has brackets: " + opening.withQuotes())
                .fix(ended(opening, close));
    boolean near = heard.line().start() <= opening.end() + 1 && heard.since() >= opening.value();
    return near ? explained.without(opening.valueSpan()) : explained;
  }

  /** The list with its bracket closed at the end of its line, where it surely ends there. */
  private Optional<Fix> ended(YamlLine opening, char close) {
    int end = opening.valueSpan().end();
    String items = opening.valueText();
    boolean simple = SIMPLE_ITEMS.matcher(items.substring(Math.min(1, items.length()))).matches();
    return heard.since() != opening.value()
        ? Optional.empty()
        : Optional.of(
            Fix.of(
                heard.file().span(end, end),
                String.valueOf(close),
                simple && Quoting.ofLine(opening).certain()));
  }

  /** What follows a value that is complete; absent when the value explains nothing. */
  Optional<Explained> afterValue() {
    YamlLine line = heard.line();
    char first = heard.charAt(line.value());
    char here = heard.charAt(heard.at());
    if (here == ',' && heard.at() == line.valueSpan().end() - 1) {
      return Optional.of(lastComma());
    }
    if (first == '"' || first == '\'') {
      return openedAbove(line, first)
          .or(() -> Optional.of(heard.quotes(line, "the text goes on after its closing quote")));
    }
    if (here == ']' || here == '}') {
      return Optional.of(
          Explained.of(
                  Rule.YAML_SYNTAX,
                  heard.one(heard.at()),
                  "this " + here + " closes nothing",
                  "delete it; or if the text itself has brackets: " + line.withQuotes())
              .without(line.valueSpan())
              .fix(Fix.guess(heard.one(heard.at()), "")));
    }
    if (first == '[' || first == '{') {
      return Optional.of(
          heard.quotes(line, "a value that starts with " + first + " ends at its closing bracket"));
    }
    return "*&!".indexOf(first) < 0
        ? Optional.empty()
        : Optional.of(heard.quotes(line, "a value cannot start with " + first));
  }

  private Explained lastComma() {
    Span comma = heard.one(heard.at());
    return Explained.of(
            Rule.YAML_SYNTAX, comma, "a value does not end with a comma here", "delete the comma")
        .reading(comma, " ")
        .fix(Fix.certain(comma, ""));
  }

  /** A quote on a line above that takes the opening quote of this line for its end. */
  private Optional<Explained> openedAbove(YamlLine line, char quote) {
    String value = line.valueText();
    boolean sound = value.length() > 1 && value.indexOf(quote, 1) == value.length() - 1;
    Optional<YamlLine> opening = sound ? line.above() : Optional.empty();
    while (opening.isPresent() && opening.get().valueText().indexOf(quote) < 0) {
      opening = opening.get().above();
    }
    return opening.map(o -> neverClosed(o, o.value() + o.valueText().indexOf(quote)));
  }
}
