package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The ids of all entries, as one file asks for them: every question is kept with its answer. While
 * other ids answer the same, what was made of the file is still right.
 */
final class AskedIds extends Ids {
  private Ids all;
  private final Map<Kind, Map<String, Boolean>> asked = new EnumMap<>(Kind.class);
  private final Map<Kind, SortedSet<String>> listed = new EnumMap<>(Kind.class);
  private final Map<String, Optional<String>> renamed = new HashMap<>();

  AskedIds(Ids all) {
    this.all = requireNonNull(all, "all");
  }

  @Override
  boolean has(Kind kind, String id) {
    boolean answer = all.has(kind, id);
    asked.computeIfAbsent(kind, k -> new HashMap<>()).put(id, answer);
    return answer;
  }

  @Override
  SortedSet<String> of(Kind kind) {
    return listed.computeIfAbsent(kind, all::of);
  }

  @Override
  Optional<String> newId(Kind kind, String old) {
    return kind == Kind.ROLE
        ? renamed.computeIfAbsent(old, o -> all.newId(kind, o))
        : Optional.empty();
  }

  /** Whether {@code now} answers every question as it was answered. */
  boolean hears(Ids now) {
    boolean same =
        now == all
            || asked.entrySet().stream().allMatch(of -> hears(now, of.getKey(), of.getValue()))
                && listed.entrySet().stream()
                    .allMatch(of -> now.of(of.getKey()).equals(of.getValue()))
                && renamed.entrySet().stream()
                    .allMatch(of -> now.newId(Kind.ROLE, of.getKey()).equals(of.getValue()));
    if (same) {
      all = now;
    }
    return same;
  }

  private static boolean hears(Ids now, Kind kind, Map<String, Boolean> answers) {
    return answers.entrySet().stream().allMatch(id -> now.has(kind, id.getKey()) == id.getValue());
  }
}
