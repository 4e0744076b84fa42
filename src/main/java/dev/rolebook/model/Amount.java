package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** A sum of money without its currency; kept exact, printed as typed. */
public record Amount(String text, BigDecimal value) {
  public Amount {
    requireNonNull(text, "text");
    requireNonNull(value, "value");
  }
}
