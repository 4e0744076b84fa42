package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The slots of a plan, by address: few that are kept, and those of pairs, which are made when they
 * are asked for.
 */
final class Slots extends AbstractList<Slot> implements RandomAccess {
  private final List<Slot> few;
  private final Optional<PairSlots> pairs;

  /** For each of the few, its index among all. */
  private final int[] places;

  private Slots(List<Slot> few, Optional<PairSlots> pairs) {
    this.few = List.copyOf(few);
    this.pairs = requireNonNull(pairs, "pairs");
    this.places = new int[few.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i + before(few.get(i).url().path());
    }
  }

  private int before(String path) {
    return pairs.map(all -> all.before(path)).orElse(0);
  }

  static Slots of(List<Slot> few, PairSlots pairs) {
    return new Slots(sorted(few), Optional.of(pairs));
  }

  /** The same slots by address, in a list that nobody changes. */
  static Slots copyOf(List<Slot> slots) {
    return slots instanceof Slots ? (Slots) slots : new Slots(sorted(slots), Optional.empty());
  }

  private static List<Slot> sorted(List<Slot> slots) {
    return slots.stream().sorted(Comparator.comparing(Slot::url)).toList();
  }

  @Override
  public int size() {
    return few.size() + pairs.map(List::size).orElse(0);
  }

  @Override
  public Slot get(int index) {
    int found = Arrays.binarySearch(places, index);
    return found >= 0 ? few.get(found) : pairs.orElseThrow().get(index + found + 1);
  }

  /** The index of the slot of an address; below 0 where there is none. */
  int find(String path) {
    int low = 0;
    int high = few.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = few.get(middle).url().path().compareTo(path);
      if (order == 0) {
        return places[middle];
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    int pair = pairs.map(all -> all.find(path)).orElse(-1);
    return pair < 0 ? -1 : pair + low;
  }
}
