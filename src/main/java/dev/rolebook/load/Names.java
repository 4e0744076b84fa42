package dev.rolebook.load;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The names that could stand where an unknown one does, as a hint shows them. */
final class Names {
  private static final int SHOWN = 12;

  private Names() {}

  /** The nearest name as a question, else all of them, introduced by {@code these}. */
  static Optional<String> hint(String typed, Collection<String> names, String these) {
    Optional<String> nearest =
        Nearest.of(typed, names).map(name -> "did you mean \"" + name + "\"?");
    return nearest.isPresent() || names.isEmpty()
        ? nearest
        : Optional.of(these + " " + some(names));
  }

  /**
   * The nearest name in place of the typed one; absent where the characters of {@code place} are
   * more than that.
   */
  static Optional<Fix> fix(Span place, String typed, Collection<String> names) {
    return isAsTyped(place, typed)
        ? Nearest.of(typed, names)
            .map(near -> Fix.of(place, near, Nearest.sure(typed, names).isPresent()))
        : Optional.empty();
  }

  /** Whether the characters of a place are a text as it was read, at most with quotes round it. */
  static boolean isAsTyped(Span place, String read) {
    String raw = place.text();
    return raw.equals(read) || raw.equals('"' + read + '"') || raw.equals("'" + read + "'");
  }

  /** The names in a row, cut where there are many. */
  static String some(Collection<String> names) {
    List<String> first = new ArrayList<>(names.stream().limit(SHOWN).toList());
    if (names.size() > SHOWN) {
      first.add("and " + (names.size() - SHOWN) + " more");
    }
    return String.join(", ", first);
  }
}
