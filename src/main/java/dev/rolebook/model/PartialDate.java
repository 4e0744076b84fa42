package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** A date as exact as it is known: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}. */
public record PartialDate(String text) implements Comparable<PartialDate> {
  public PartialDate {
    requireNonNull(text, "text");
  }

  /** By time, a vaguer date before the exact ones inside it. */
  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
