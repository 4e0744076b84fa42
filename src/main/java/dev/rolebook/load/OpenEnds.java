package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import java.util.Optional;

/** Explains quotes and brackets that open without closing, or close what never opened. */
final class OpenEnds {
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
        .without(opening.valueSpan());
  }

  private Explained neverClosed(YamlLine opening, int place) {
    return Explained.of(
            Rule.YAML_SYNTAX,
            heard.one(place),
            "the quote that opens here is never closed",
            "close it at the end of the text, or leave it out")
        .without(opening.valueSpan());
  }

  Explained insideBrackets() {
    if (heard.found().contains("node content")) {
      return Explained.of(
          Rule.YAML_SYNTAX,
          heard.one(heard.at()),
          "nothing stands before this " + heard.charAt(heard.at()),
          "delete one of the commas, or write what belongs between them");
    }
    YamlLine opening = YamlLine.at(heard.file(), heard.since());
    char bracket = heard.charAt(heard.since());
    char close = bracket == '{' ? '}' : ']';
    int closed = heard.file().text().indexOf(close, heard.at());
    Explained explained =
        closed >= 0 && closed < opening.end()
            ? Explained.of(
                Rule.YAML_NEEDS_QUOTES,
                heard.one(heard.at()),
                heard.charAt(heard.at())
                    + " cannot stand here between "
                    + bracket
                    + " and "
                    + close,
                "put quotes round the text it belongs to, or write one item a line")
            : Explained.of(
                Rule.YAML_SYNTAX,
                heard.one(heard.since()),
                "the " + bracket + " that opens here is not closed with " + close,
                "close it; or if the text itself has brackets: " + opening.withQuotes());
    boolean near = heard.line().start() <= opening.end() + 1 && heard.since() >= opening.value();
    return near ? explained.without(opening.valueSpan()) : explained;
  }

  /** What follows a value that is complete; absent when the value explains nothing. */
  Optional<Explained> afterValue() {
    YamlLine line = heard.line();
    char first = heard.charAt(line.value());
    char here = heard.charAt(heard.at());
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
              .without(line.valueSpan()));
    }
    if (first == '[' || first == '{') {
      return Optional.of(
          heard.quotes(line, "a value that starts with " + first + " ends at its closing bracket"));
    }
    return "*&!".indexOf(first) < 0
        ? Optional.empty()
        : Optional.of(heard.quotes(line, "a value cannot start with " + first));
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
