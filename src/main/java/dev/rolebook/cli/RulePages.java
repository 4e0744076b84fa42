package dev.rolebook.cli;

import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of every rule, as the program brings it along: {@code rules/E201.txt}. */
final class RulePages {
  private RulePages() {}

  static RulePage of(Rule rule) {
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + rule.code() + ".txt")) {
      // A rule without a page of its own is still explained by what it asks for.
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RulePage.parse(rule, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
