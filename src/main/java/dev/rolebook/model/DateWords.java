package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** How dates are written. */
@Doc("How dates are written.")
public record DateWords(List<String> months, Phrase day, Phrase month) {
  public DateWords {
    months = List.copyOf(months);
    requireNonNull(day, "day");
    requireNonNull(month, "month");
  }
}
