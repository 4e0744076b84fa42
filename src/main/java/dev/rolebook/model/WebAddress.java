package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/**
 * A complete address on the web: {@code http} or {@code https}, with a host; checked on reading.
 */
public record WebAddress(String text) {
  public WebAddress {
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return text;
  }
}
