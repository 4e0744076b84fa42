package dev.rolebook.load;

import dev.rolebook.problem.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one file says, as records of the model.
 *
 * @param entries by id, in the order of writing
 * @param places where each value stands, by path
 * @param whole whether every entry of the file could be made
 */
record Bound(Map<String, Object> entries, Map<String, Span> places, boolean whole) {
  Bound {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }
}
