package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code rolebook explain} knows of a rule: why it is there, and a small mistake with what is
 * said about it and how it is mended.
 *
 * @param example absent where a text cannot show the mistake
 */
record RulePage(Rule rule, String why, Optional<Example> example) {
  private static final String FILE = "--- ";
  private static final String TOLD = "--- told ---";
  private static final String MENDED = "--- mended ---";

  /** A file of an example, and what is in it. */
  record Sample(String name, String text) {
    Sample {
      requireNonNull(name, "name");
      requireNonNull(text, "text");
    }
  }

  /**
   * A mistake, put over content that is right.
   *
   * @param told what the program says about it
   * @param mended the same files without the mistake
   */
  record Example(List<Sample> wrong, String told, List<Sample> mended) {
    Example {
      wrong = List.copyOf(wrong);
      requireNonNull(told, "told");
      mended = List.copyOf(mended);
    }
  }

  RulePage {
    requireNonNull(rule, "rule");
    requireNonNull(why, "why");
    requireNonNull(example, "example");
  }

  /**
   * Takes a page apart: the reason; then {@code --- name ---} before each file, {@code --- told
   * ---} before the message and {@code --- mended ---} before the files that are right.
   */
  static RulePage parse(Rule rule, String text) {
    int told = text.indexOf("\n" + TOLD + "\n");
    if (told < 0) {
      return new RulePage(rule, text.strip(), Optional.empty());
    }
    int files = text.indexOf("\n" + FILE) + 1;
    int message = told + TOLD.length() + 2;
    int mended = text.indexOf("\n" + MENDED + "\n", told) + 1;
    Example example =
        new Example(
            samples(text.substring(files, told + 1)),
            text.substring(message, mended),
            samples(text.substring(mended + MENDED.length() + 1)));
    return new RulePage(rule, text.substring(0, files).strip(), Optional.of(example));
  }

  private static List<Sample> samples(String text) {
    List<Sample> samples = new ArrayList<>();
    String name = "";
    StringBuilder lines = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(FILE) && line.endsWith(" ---")) {
        add(samples, name, lines);
        name = line.substring(FILE.length(), line.length() - FILE.length());
        lines.setLength(0);
      } else {
        lines.append(line).append('\n');
      }
    }
    add(samples, name, lines);
    return samples;
  }

  private static void add(List<Sample> samples, String name, StringBuilder lines) {
    if (!name.isEmpty()) {
      samples.add(new Sample(name, lines.toString()));
    }
  }

  /** The page for a terminal. */
  String text() {
    StringBuilder text = new StringBuilder(title()).append("\n\n").append(rule.asks());
    text.append(severity()).append("\n\n").append(why).append('\n');
    example.ifPresent(
        shown -> {
          text.append("\nA mistake:\n");
          shown.wrong().forEach(file -> text.append(indented(file)));
          text.append("\nWhat is said about it:\n\n").append(indented(shown.told()));
          text.append("\nMended:\n");
          shown.mended().forEach(file -> text.append(indented(file)));
        });
    return text.toString();
  }

  /** The page as a section of a Markdown document. */
  String markdown() {
    StringBuilder text = new StringBuilder("## ").append(title()).append("\n\n**");
    text.append(rule.asks()).append("**").append(severity()).append("\n\n").append(why);
    example.ifPresent(
        shown -> {
          text.append("\n\nA mistake:\n\n").append(fenced(shown.wrong()));
          text.append("\nWhat is said about it:\n\n```text\n").append(shown.told());
          text.append("```\n\nMended:\n\n").append(fenced(shown.mended()));
        });
    return text.toString().stripTrailing() + "\n";
  }

  String title() {
    return rule.code() + " " + rule.word();
  }

  private String severity() {
    return switch (rule.severity()) {
      case ERROR -> " Nothing is published before it is mended.";
      case WARNING -> " A warning: the site is published all the same.";
    };
  }

  private static String indented(Sample file) {
    return "\n  " + file.name() + "\n\n" + indented(file.text());
  }

  private static String indented(String lines) {
    StringBuilder text = new StringBuilder();
    lines.lines().forEach(line -> text.append(line.isEmpty() ? "" : "    " + line).append('\n'));
    return text.toString();
  }

  private static String fenced(List<Sample> files) {
    StringBuilder text = new StringBuilder();
    for (Sample file : files) {
      String language = file.name().endsWith(".md") ? "markdown" : "yaml";
      text.append("`").append(file.name()).append("`\n\n```").append(language).append('\n');
      text.append(file.text()).append("```\n\n");
    }
    return text.toString().stripTrailing() + "\n";
  }
}
