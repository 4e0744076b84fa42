package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.facts.Facts;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Snippet;
import dev.rolebook.save.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a build would change, for people: as plain text, or as Markdown for a review. */
final class DiffText {
  private static final int WIDTH = 70;

  private final boolean markdown;
  private final boolean all;
  private final StringBuilder text = new StringBuilder();

  private DiffText(boolean markdown, boolean all) {
    this.markdown = markdown;
    this.all = all;
  }

  static String of(SiteDiff diff, boolean markdown, boolean all) {
    requireNonNull(diff, "diff");
    if (diff.isEmpty()) {
      return "Nothing would change.\n";
    }
    DiffText text = new DiffText(markdown, all);
    text.facts(diff);
    text.files("Pages", diff.pages(), true);
    text.files("Other files", diff.files(), all);
    text.addresses(diff);
    return text.text.toString();
  }

  private void facts(SiteDiff diff) {
    List<String> lines = new ArrayList<>();
    diff.note().ifPresent(lines::add);
    diff.facts().forEach(fact -> lines.add(line(fact)));
    section("Facts", lines);
  }

  private String line(SiteDiff.Fact fact) {
    String path = fact.change().path();
    String entry = Facts.entry(path);
    String name = code(entry.startsWith("role.") ? entry.substring("role.".length()) : entry);
    String on = fact.pages().map(n -> "; " + Words.count(n, "page")).orElse("");
    return switch (fact.kind()) {
      case NEW -> name + " is new";
      case GONE -> name + " is gone";
      case CHANGED ->
          name
              + ": "
              + code(path.substring(Math.min(path.length(), entry.length() + 1)))
              + " "
              + change(fact.change())
              + on;
    };
  }

  private String change(Facts.Change change) {
    if (change.before().size() == 1 && change.after().size() == 1) {
      return quoted(change.before().get(0)) + " -> " + quoted(change.after().get(0));
    }
    List<String> parts = new ArrayList<>();
    if (!change.added().isEmpty()) {
      parts.add("+ " + listed(change.added()));
    }
    if (!change.removed().isEmpty()) {
      parts.add("- " + listed(change.removed()));
    }
    return parts.isEmpty() ? "in another order" : String.join(" ", parts);
  }

  private String listed(List<String> values) {
    return String.join(", ", values.stream().map(this::shown).toList());
  }

  private String quoted(String value) {
    return '"' + shown(value) + '"';
  }

  private String shown(String value) {
    String cut = Words.line(value, WIDTH);
    return markdown ? cut.replaceAll("[\\\\`*_\\[\\]<>|#&~]", "\\\\$0") : cut;
  }

  private void files(String title, Changes changes, boolean named) {
    List<String> lines = new ArrayList<>();
    changes.created().forEach(path -> lines.add("new " + code(path)));
    changes.removed().forEach(path -> lines.add("gone " + code(path)));
    changes.changed().forEach(path -> lines.add("changed " + code(path)));
    if (!lines.isEmpty()) {
      String counts =
          String.format(
              Locale.ROOT,
              "%s: %,d new, %,d changed, %,d gone",
              title,
              changes.created().size(),
              changes.changed().size(),
              changes.removed().size());
      section(counts, named ? lines : List.of("--all names them"));
    }
  }

  private void addresses(SiteDiff diff) {
    List<String> lines = new ArrayList<>();
    diff.moved().forEach(link -> lines.add(code(link.text()) + " leads to " + code(link.href())));
    for (Problem problem : diff.addresses()) {
      String hint = problem.hint().map(h -> "; " + h).orElse("");
      lines.add(problem.rule().code() + " " + Snippet.visible(problem.message() + hint));
    }
    section("Addresses", lines);
  }

  private String code(String name) {
    return markdown ? "`" + Snippet.visible(name).replace('`', '\'') + "`" : Snippet.visible(name);
  }

  private void section(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    text.append(text.length() == 0 ? "" : "\n").append(markdown ? "## " : "").append(title);
    text.append(markdown ? "\n\n" : "\n");
    String before = markdown ? "- " : "  ";
    Words.some(lines, all).forEach(line -> text.append(before).append(line).append('\n'));
  }
}
