package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much any two roles have in common: the share of their skills, tools and use cases, taken
 * together, that both list.
 *
 * <p>Each role is a set of bits, so that a thousand roles are compared with each other in a moment.
 */
final class Likeness {
  private final long[][] sets;

  private Likeness(long[][] sets) {
    this.sets = sets;
  }

  /** The likeness of the roles of a catalogue, by their place in its order. */
  static Likeness of(Catalog catalog) {
    Map<Object, Integer> bits = new HashMap<>();
    catalog.skills().keySet().forEach(id -> bits.put("skill " + id, bits.size()));
    catalog.tools().keySet().forEach(id -> bits.put("tool " + id, bits.size()));
    catalog.useCases().keySet().forEach(id -> bits.put("use case " + id, bits.size()));
    int words = (bits.size() + Long.SIZE - 1) / Long.SIZE;
    return new Likeness(
        catalog.roles().values().stream()
            .map(role -> set(role, bits, words))
            .toArray(long[][]::new));
  }

  private static long[] set(Role role, Map<Object, Integer> bits, int words) {
    long[] set = new long[words];
    Stream.of(
            named("skill ", role.essentialSkills()),
            named("skill ", role.usefulSkills()),
            named("tool ", role.tools()),
            named("use case ", role.useCases()))
        .flatMap(names -> names)
        .map(bits::get)
        .forEach(bit -> set[bit / Long.SIZE] |= 1L << bit);
    return set;
  }

  private static <T extends Entry> Stream<String> named(String kind, List<Ref<T>> refs) {
    return refs.stream().map(ref -> kind + ref.id());
  }

  /** What two roles share, in percent of what either has; 0 where neither has anything. */
  int percent(int one, int other) {
    int shared = 0;
    int all = 0;
    for (int i = 0; i < sets[one].length; i++) {
      shared += Long.bitCount(sets[one][i] & sets[other][i]);
      all += Long.bitCount(sets[one][i] | sets[other][i]);
    }
    return all == 0 ? 0 : (200 * shared + all) / (2 * all);
  }

  /** The roles most like one, closest first and then in order; only those that share something. */
  List<Integer> closest(int one, int limit) {
    record Other(int index, int percent) {}
    return IntStream.range(0, sets.length)
        .filter(other -> other != one)
        .mapToObj(other -> new Other(other, percent(one, other)))
        .filter(other -> other.percent() > 0)
        .sorted(Comparator.comparingInt(Other::percent).reversed().thenComparingInt(Other::index))
        .limit(limit)
        .map(Other::index)
        .toList();
  }
}
