package dev.rolebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps that keep the order in which the editor wrote them. */
public final class Ordered {
  private Ordered() {}

  /** An unmodifiable copy; unlike {@code Map.copyOf}, its order is the same on every run. */
  public static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
