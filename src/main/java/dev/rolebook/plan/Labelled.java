package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/** A text under a label: an insight, a question with its answer, one side of a difference. */
public record Labelled(Text label, Text text) {
  public Labelled {
    requireNonNull(label, "label");
    requireNonNull(text, "text");
  }
}
