package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Places;
import dev.rolebook.problem.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds entries that lead back to themselves, which would send a reader round for ever. */
final class Circles {
  private final Context context;
  private final Places places;

  Circles(Context context, Places places) {
    this.context = requireNonNull(context, "context");
    this.places = requireNonNull(places, "places");
  }

  /** Tells, at the {@code key} of every entry in a circle, that it {@code does} so. */
  void check(
      String kind,
      String key,
      String does,
      Collection<String> ids,
      Function<String, List<String>> next) {
    for (String id : new TreeSet<>(ids)) {
      List<String> first = next.apply(id);
      if (!first.contains(id) && reaches(first, id, next)) {
        context.tell(
            Rule.BAD_VALUE,
            places.of(kind + "." + id + "." + key),
            Typed.quoted(id) + " " + does + " by way of " + String.join(", ", first),
            "decide which of them comes first, and delete the other \"" + key + "\"");
      }
    }
  }

  private static boolean reaches(
      List<String> from, String id, Function<String, List<String>> next) {
    Set<String> seen = new HashSet<>();
    List<String> open = new java.util.ArrayList<>(from);
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (at.equals(id)) {
        return true;
      }
      if (seen.add(at)) {
        open.addAll(next.apply(at));
      }
    }
    return false;
  }
}
