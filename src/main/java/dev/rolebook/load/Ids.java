package dev.rolebook.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which ids exist, of every kind: known from file names and keys before anything else is read. */
class Ids {
  private final Map<Kind, SortedSet<String>> known = new EnumMap<>(Kind.class);
  private final Set<Kind> unknowable = EnumSet.noneOf(Kind.class);
  private final Map<String, String> newIds = new TreeMap<>();
  private final Set<String> claimedTwice = new HashSet<>();

  Ids() {
    for (Kind kind : Kind.values()) {
      known.put(kind, new TreeSet<>());
    }
  }

  void add(Kind kind, String id) {
    known.get(kind).add(id);
  }

  /** Says that the role {@code id} was called {@code old} before. */
  void addOld(String old, String id) {
    if (newIds.put(old, id) != null) {
      claimedTwice.add(old);
    }
  }

  /** Says that the file of {@code kind} cannot be read, so that any id may be in it. */
  void unknowable(Kind kind) {
    unknowable.add(kind);
  }

  /** Whether there is such an entry, or may be one in a file that cannot be read. */
  boolean has(Kind kind, String id) {
    return unknowable.contains(kind) || known.get(kind).contains(id);
  }

  /** What the role that was called {@code old} is called now; absent where two roles say so. */
  Optional<String> newId(Kind kind, String old) {
    return kind == Kind.ROLE && !claimedTwice.contains(old)
        ? Optional.ofNullable(newIds.get(old))
        : Optional.empty();
  }

  /** Whether every entry of a kind is known. */
  boolean isSure(Kind kind) {
    return !unknowable.contains(kind);
  }

  /** Every id of a kind, in order. */
  SortedSet<String> of(Kind kind) {
    return Collections.unmodifiableSortedSet(known.get(kind));
  }

  boolean isSame(Ids other) {
    return known.equals(other.known)
        && unknowable.equals(other.unknowable)
        && newIds.equals(other.newIds)
        && claimedTwice.equals(other.claimedTwice);
  }
}
