package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.util.Optional;

/** Explains lines that are no key, no item, and no part of the text above. */
final class StrayLines {
  private final Heard heard;
  private final SourceFile file;

  StrayLines(Heard heard) {
    this.heard = requireNonNull(heard, "heard");
    this.file = heard.file();
  }

  /** A colon where no key can be; absent when the lines around explain nothing. */
  Optional<Explained> colon() {
    YamlLine line = heard.line();
    if (heard.at() >= line.value() && (line.key().isPresent() || line.isItem())) {
      return Optional.of(heard.quotes(line, "\": \" inside a value starts a new key"));
    }
    Optional<YamlLine> above = line.above();
    Optional<YamlLine> parent =
        above.filter(a -> a.indent() < line.indent() && a.key().isPresent());
    if (parent.isPresent()) {
      return Optional.of(
          Explained.of(
              Rule.YAML_SYNTAX,
              file.span(line.first(), heard.at()),
              "this line is indented deeper than the one above, which has its value already",
              "for a key of its own, begin it in column "
                  + (parent.get().indent() + 1)
                  + "; to go on with the text above, put quotes round all of it"));
    }
    return above.filter(a -> a.key().isEmpty()).map(this::noKey);
  }

  /** The line that should have been a key. */
  Explained noColon() {
    return noKey(YamlLine.at(file, heard.since()));
  }

  Explained noKey(YamlLine culprit) {
    return cutAbove(culprit).orElseGet(() -> tight(culprit).orElseGet(() -> neither(culprit)));
  }

  /** A text of several lines that ends at a hash above. */
  private Optional<Explained> cutAbove(YamlLine culprit) {
    return culprit
        .above()
        .filter(above -> above.valueText().contains(" #"))
        .map(
            above ->
                Explained.of(
                        Rule.YAML_NEEDS_QUOTES,
                        file.span(above.value() + above.valueText().indexOf(" #") + 1, above.end()),
                        "YAML takes what follows \" #\" for a comment, so the text ends here",
                        "put quotes round the whole text, down to its last line")
                    .without(above.valueSpan()));
  }

  /** A hyphen or colon without the space after it. */
  private Optional<Explained> tight(YamlLine culprit) {
    String content = culprit.text().strip();
    if (content.startsWith("-") && !content.startsWith("- ")) {
      return Optional.of(
          Explained.of(
              Rule.YAML_SYNTAX,
              heard.one(culprit.first()),
              "a space is missing after the hyphen",
              "write each item as \"- text\""));
    }
    int colon = content.indexOf(':');
    return colon <= 0 || colon == content.length() - 1 || content.charAt(colon + 1) == ' '
        ? Optional.empty()
        : Optional.of(
            Explained.of(
                Rule.YAML_SYNTAX,
                heard.one(culprit.first() + colon),
                "a space is missing after the colon",
                "write "
                    + Typed.cut(
                        content.substring(0, colon + 1) + " " + content.substring(colon + 1))));
  }

  private Explained neither(YamlLine culprit) {
    return Explained.of(
        Rule.YAML_SYNTAX,
        file.span(culprit.first(), culprit.first() + culprit.text().strip().length()),
        "this line is neither \"key: value\" nor a list item",
        "to go on with the text above, indent it deeper than the key; else add what is missing");
  }
}
