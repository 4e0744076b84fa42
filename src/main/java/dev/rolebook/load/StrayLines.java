package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains lines that are no key, no item, and no part of the text above. */
final class StrayLines {
  private static final Pattern OTHER_SIGN =
      Pattern.compile("([a-z][a-z0-9-]*)( *([=\uFF1A;]) *)(?=\\S)(.*)");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

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
                      + "; to go on with the text above, put quotes round all of it")
              .withoutLines(line.withBelow())
              .fix(line.indented(parent.get().indent())));
    }
    return above.filter(a -> a.key().isEmpty()).map(this::noKey);
  }

  /** The line that should have been a key. */
  Explained noColon() {
    return noKey(YamlLine.at(file, heard.since()));
  }

  Explained noKey(YamlLine culprit) {
    return conflict(culprit)
        .or(() -> cutAbove(culprit))
        .or(() -> tight(culprit))
        .or(() -> otherSign(culprit))
        .orElseGet(() -> neither(culprit));
  }

  /** The mark between the two versions of a merge conflict, left behind alone. */
  private Optional<Explained> conflict(YamlLine culprit) {
    return culprit.text().equals("=======")
        ? Optional.of(
            Explained.of(
                    Rule.MERGE_CONFLICT,
                    file.span(culprit.start(), culprit.end()),
                    "this is the mark of a merge conflict",
                    "keep the right lines of the two versions, and delete this line")
                .fix(culprit.deleted())
                .withoutLines(file.span(culprit.start(), culprit.end())))
        : Optional.empty();
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
          missingSpace(culprit, culprit.first(), "hyphen", "write each item as \"- text\"", true));
    }
    int colon = content.indexOf(':');
    return colon <= 0 || colon == content.length() - 1 || content.charAt(colon + 1) == ' '
        ? Optional.empty()
        : Optional.of(
            missingSpace(
                culprit,
                culprit.first() + colon,
                "colon",
                "write "
                    + Typed.cut(
                        content.substring(0, colon + 1)
                            + " "
                            + content.substring(colon + 1).strip()),
                KEY.matcher(content.substring(0, colon)).matches()
                    && !content.startsWith("//", colon + 1)));
  }

  /** A sign at {@code place} that wants a space after it, and has none or another kind of one. */
  private Explained missingSpace(
      YamlLine culprit, int place, String sign, String hint, boolean certain) {
    int after = place + 1;
    int end = culprit.first() + culprit.text().strip().length();
    if (OddSpaces.isOne(heard.charAt(after))) {
      return OddSpaces.told(file.span(after, after + 1), " ")
          .reading(file.span(after, end), " " + "x".repeat(end - after - 1));
    }
    Explained explained =
        Explained.of(
            Rule.YAML_SYNTAX, heard.one(place), "a space is missing after the " + sign, hint);
    if (culprit.above().map(YamlLine::indent).orElse(0) != culprit.indent()) {
      return explained
          .withoutLines(culprit.withBelow())
          .fix(
              culprit
                  .above()
                  .filter(above -> sign.equals("hyphen") && above.isItem())
                  .map(
                      above ->
                          Fix.guess(
                              file.span(culprit.start(), after),
                              " ".repeat(above.indent()) + "- ")));
    }
    return explained
        .reading(file.span(after, end), " " + "x".repeat(end - after - 1))
        .fix(Fix.of(file.span(after, after), " ", certain && !culprit.continues()));
  }

  /** A key that ends with another sign than a colon. */
  private Optional<Explained> otherSign(YamlLine culprit) {
    Matcher line = OTHER_SIGN.matcher(file.text()).region(culprit.first(), culprit.end());
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    Span sign = file.span(line.start(2), line.end(2));
    return Optional.of(
        Explained.of(
                Rule.YAML_SYNTAX,
                heard.one(line.start(3)),
                "a key ends with a colon, not with " + line.group(3),
                "write " + Typed.cut(line.group(1) + ": " + line.group(4)))
            .withoutLines(culprit.withBelow())
            .fix(Fix.guess(sign, ": ")));
  }

  /** The line as one more item of a list, or as the rest of the text above. */
  private static Fix goingOn(YamlLine culprit, YamlLine above) {
    if (above.isItem() && above.indent() == culprit.indent()) {
      SourceFile file = culprit.file();
      return Fix.guess(file.span(culprit.first(), culprit.first()), "- ");
    }
    return culprit.indented(above.indent() + (above.key().isPresent() ? 2 : 0));
  }

  private Explained neither(YamlLine culprit) {
    return Explained.of(
            Rule.YAML_SYNTAX,
            file.span(culprit.first(), culprit.first() + culprit.text().strip().length()),
            "this line is neither \"key: value\" nor a list item",
            "to go on with the text above, indent it deeper than the key; else add what is missing")
        .withoutLines(culprit.withBelow())
        .fix(
            culprit
                .above()
                .filter(a -> culprit.text().contains(" "))
                .map(a -> goingOn(culprit, a)));
  }
}
