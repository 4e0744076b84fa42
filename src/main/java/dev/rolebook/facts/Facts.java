package dev.rolebook.facts;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything the content says, as plain words: the values of each fact by its path, such as {@code
 * role.ml-engineer.tools}. A list is one fact with many values.
 */
public record Facts(Map<String, List<String>> values) {
  /** What there is one of. */
  private static final Set<String> SINGLE = Set.of("site", "redirects");

  /**
   * How one fact differs between two contents; without values on one side it is only on the other.
   */
  public record Change(String path, List<String> before, List<String> after) {
    public Change {
      requireNonNull(path, "path");
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** The values that came. */
    public List<String> added() {
      return without(after, before);
    }

    /** The values that went. */
    public List<String> removed() {
      return without(before, after);
    }

    private static List<String> without(List<String> some, List<String> others) {
      List<String> rest = new ArrayList<>(some);
      rest.removeAll(others);
      return rest;
    }
  }

  public Facts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The facts of a catalogue, in its order. */
  public static Facts of(Catalog catalog) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    FactWalk.all(
        catalog, (path, value) -> values.computeIfAbsent(path, p -> new ArrayList<>()).add(value));
    return new Facts(values);
  }

  /** What is different in {@code after}, in its order; what is gone comes last. */
  public List<Change> changes(Facts after) {
    Set<String> paths = new LinkedHashSet<>(after.values.keySet());
    paths.addAll(values.keySet());
    List<Change> changes = new ArrayList<>();
    for (String path : paths) {
      Change change =
          new Change(
              path,
              values.getOrDefault(path, List.of()),
              after.values.getOrDefault(path, List.of()));
      if (!change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** Every entry that says anything, such as {@code role.ml-engineer}. */
  public Set<String> entries() {
    return values.keySet().stream().map(Facts::entry).collect(Collectors.toSet());
  }

  /**
   * The entry that a fact belongs to: {@code role.ml-engineer}, {@code site}, {@code redirects}.
   */
  public static String entry(String path) {
    int kind = path.indexOf('.');
    if (kind < 0 || SINGLE.contains(path.substring(0, kind))) {
      return kind < 0 ? path : path.substring(0, kind);
    }
    int id = path.indexOf('.', kind + 1);
    return id < 0 ? path : path.substring(0, id);
  }
}
