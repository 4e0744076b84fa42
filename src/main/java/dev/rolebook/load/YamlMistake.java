package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in plain words what the YAML library could not understand, by looking at the line as the
 * editor sees it.
 */
final class YamlMistake {
  private static final Pattern MARKS =
      Pattern.compile("while scanning an? (?:alias|anchor|tag|directive)");
  private static final String NEVER_FIRST = "]},:&*!|>\"'";

  private final SourceFile file;
  private final Heard heard;
  private final YamlLine line;
  private final int from;
  private final int to;

  private YamlMistake(Heard heard, int from, int to) {
    this.heard = requireNonNull(heard, "heard");
    this.file = heard.file();
    this.line = heard.line();
    this.from = from;
    this.to = to;
  }

  /** Explains what stands in the way of reading the YAML from {@code start} to {@code end}. */
  static Explained explain(
      SourceFile file, int start, int end, MarkedYAMLException mistake, Offsets offsets) {
    return new YamlMistake(Heard.of(file, mistake, offsets), start, end).explain();
  }

  private Explained explain() {
    String doing = heard.doing();
    if (heard.found().contains("\\t(TAB)")) {
      return tab();
    }
    if (MARKS.matcher(doing).matches()) {
      int mark = heard.since();
      if (heard.charAt(mark) == '*' && heard.charAt(mark + 1) == ' ') {
        YamlLine first = YamlLine.at(file, mark);
        if (first.first() == mark) {
          return stars(first);
        }
      }
      return heard.quotes(
          YamlLine.at(file, mark), mark, "a value cannot start with " + heard.charAt(mark));
    }
    if (doing.contains("quoted scalar")) {
      return new OpenEnds(heard).insideQuotes();
    }
    if (doing.contains("block scalar")) {
      return heard.quotes(
          YamlLine.at(file, heard.since()),
          "the text of a block starts on the line below its mark");
    }
    return doing.contains("flow") ? new OpenEnds(heard).insideBrackets() : explainFound();
  }

  /** A list whose items begin with stars, as they may in Markdown. */
  private Explained stars(YamlLine first) {
    List<Fix.Edit> edits = new ArrayList<>();
    YamlLine line = first;
    for (; line.text().startsWith("* ", line.indent()); line = YamlLine.at(file, line.end() + 1)) {
      edits.add(new Fix.Edit(heard.one(line.first()), "-"));
      if (line.end() == file.text().length()) {
        break;
      }
    }
    Span last = edits.get(edits.size() - 1).span();
    return Explained.of(
            Rule.YAML_SYNTAX,
            heard.one(first.first()),
            "a list item begins with a hyphen, not with *",
            "write each item as \"- text\"; or put quotes round the text")
        .withoutLines(file.span(first.start(), file.lineEnd(last.end())))
        .fix(Fix.certain(edits));
  }

  private Explained explainFound() {
    String found = heard.found();
    if (found.contains("mapping values are not allowed")) {
      return new StrayLines(heard).colon().orElseGet(this::elsewhere);
    }
    if (found.contains("could not find expected ':'")) {
      return new StrayLines(heard).noColon();
    }
    if (found.contains("sequence entries are not allowed")) {
      return listOnLine();
    }
    boolean start =
        found.contains("cannot start any token")
            || found.contains("are not allowed here")
            || found.contains("expected the node content");
    if (start) {
      return heard.quotes(line, "a value cannot start with " + heard.charAt(heard.at()));
    }
    return found.contains("expected <block end>") ? blockEnd() : elsewhere();
  }

  private Explained tab() {
    String text = file.text();
    int first = heard.at();
    while (first > line.start() && isBlank(text.charAt(first - 1))) {
      first--;
    }
    int end = heard.at();
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    Span tab = file.span(first == line.start() ? first : heard.at(), end);
    if (end == line.end() || first > line.start()) {
      return Explained.of(
              Rule.YAML_TAB, tab, "a tab stands where YAML wants spaces", "use a space instead")
          .without(tab)
          .fix(
              Fix.certain(
                  tab, end == line.end() || text.charAt(tab.start() - 1) == ' ' ? "" : " "));
    }
    TabIndents tabs = new TabIndents(file, from, to);
    Explained.Cover lost = tabs.cover();
    int more = tabs.lines() - 1;
    return Explained.of(
            Rule.YAML_TAB,
            tab,
            "this line is indented with a tab",
            "use spaces instead, two for each level" + EachLine.inMore(more))
        .withoutLines(lost.span(), lost.text())
        .fix(tabs.fix());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private Explained listOnLine() {
    return Explained.of(
            Rule.YAML_SYNTAX,
            heard.one(heard.at()),
            "a list cannot begin on the line of its key",
            "begin each item on a line of its own, or write [one, two]")
        .without(line.valueSpan())
        .fix(inBrackets());
  }

  /** The one item on the line of its key, in brackets. */
  private Optional<Fix> inBrackets() {
    String value = line.valueText();
    boolean one =
        value.startsWith("- ") && !line.continues() && !value.matches(".*[\\[\\]{},#:].*");
    return one
        ? Optional.of(Fix.guess(line.valueSpan(), "[" + value.substring(2).strip() + "]"))
        : Optional.empty();
  }

  private Explained blockEnd() {
    if (heard.at() >= line.value() && line.value() > line.first()) {
      return new OpenEnds(heard).afterValue().orElseGet(this::elsewhere);
    }
    String found = heard.found();
    if (found.contains("<block mapping start>") || found.contains("<block sequence start>")) {
      return wholeLine(
              Rule.YAML_SYNTAX,
              "this line is indented like no line above it",
              "line it up with the key or item it stands beside; two spaces make a level")
          .withoutLines(line.withBelow())
          .fix(line.above().map(above -> line.indented(above.indent())));
    }
    if (found.contains("'?'") || found.contains("'-'")) {
      return amongOthers();
    }
    return found.contains("<scalar>") ? new StrayLines(heard).noKey(line) : elsewhere();
  }

  private Explained amongOthers() {
    Explained among =
        heard.doing().contains("collection")
            ? wholeLine(
                Rule.YAML_SYNTAX,
                "a key stands among the items of a list",
                "begin the line with a hyphen, or indent it as far as the key it belongs beside")
            : wholeLine(
                Rule.YAML_SYNTAX, "a list item stands among keys", "indent it below its key");
    return among
        .withoutLines(line.withBelow())
        .fix(
            line.isItem()
                ? Optional.empty()
                : line.parent().map(parent -> line.indented(parent.indent())));
  }

  private Explained wholeLine(Rule rule, String message, String hint) {
    return Explained.of(rule, file.span(line.first(), line.end()), message, hint);
  }

  /** The line without its first sign and the spaces after it. */
  private Fix deletedSign() {
    String rest = file.text().substring(heard.at() + 1, line.end());
    int spaces = rest.length() - rest.stripLeading().length();
    return Fix.guess(file.span(heard.at(), heard.at() + 1 + spaces), "");
  }

  private Explained elsewhere() {
    Optional<YamlLine> first = YamlLine.first(file, line.start());
    if (first.filter(f -> f.text().startsWith("%")).isPresent()) {
      return Explained.of(
              Rule.YAML_FEATURE,
              file.span(first.get().start(), first.get().end()),
              "a line cannot start with %",
              "put quotes round it, or delete it")
          .fix(first.get().deleted());
    }
    if (file.text().substring(0, heard.at()).contains("\n...")) {
      return wholeLine(
              Rule.YAML_FEATURE,
              "text follows the line ... that ends the file",
              "delete the line ...")
          .fix(YamlLine.at(file, file.text().indexOf("\n...") + 1).deleted());
    }
    if (heard.found().contains("<document start>")
        && first.filter(f -> f.indent() > 0).isPresent()) {
      return wholeLine(
              Rule.YAML_SYNTAX,
              "this line is indented less than the first one",
              "begin both in column 1")
          .fix(first.get().indented(0));
    }
    char here = heard.charAt(heard.at());
    if (heard.at() == line.first() && NEVER_FIRST.indexOf(here) >= 0) {
      return Explained.of(
              Rule.YAML_SYNTAX,
              heard.one(heard.at()),
              "a line cannot start with " + here,
              "delete it; or if it belongs to a text, put quotes round the whole text")
          .fix(deletedSign());
    }
    return Explained.of(
        Rule.YAML_SYNTAX,
        file.span(heard.at(), Math.max(heard.at(), line.end())),
        "this cannot be understood here",
        "look for a missing quote, a missing space after a colon, or uneven indentation");
  }
}
