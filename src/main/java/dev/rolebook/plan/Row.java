package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** One row of a comparison: a question, the answers of two roles, and how they compare. */
public record Row(Head head, Cell first, Cell second, Outcome outcome, Text compared) {

  /** The head of a row, the same in every table it stands in. */
  public record Head(String id, Link aspect, String question) {
    public Head {
      requireNonNull(id, "id");
      requireNonNull(aspect, "aspect");
      requireNonNull(question, "question");
    }

    /** The id of the row on its page; no heading of an author's makes the same. */
    public String anchor() {
      return "row_" + id;
    }
  }

  /** How two answers compare; cannot be said where one is missing. */
  public enum Outcome {
    SAME,
    PARTLY,
    DIFFERENT,
    UNKNOWN;

    /** The class of the row, for the stylesheet. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Row {
    requireNonNull(head, "head");
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(outcome, "outcome");
    requireNonNull(compared, "compared");
  }
}
