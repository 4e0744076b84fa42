package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/**
 * The name of an entry of one kind, such as {@code Ref<Skill>}; it exists, or the catalogue is not
 * made.
 */
public record Ref<T extends Entry>(String id) implements Comparable<Ref<T>> {
  public Ref {
    requireNonNull(id, "id");
  }

  // Written out, because a record's own takes longer, and references are looked up on every page.
  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> ref && id.equals(ref.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(Ref<T> other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
