package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The slots of all pairs that have a page, by address. A slot is made when it is asked for: a pair
 * is kept as the numbers of its roles, since half a million of them are a site.
 */
final class PairSlots extends AbstractList<Slot> implements RandomAccess {
  /** Of which an address is made: folder, role, what stands between, role, ending. */
  private static final int PARTS = 5;

  private final List<String> firsts;
  private final List<String> seconds;

  /** The number of the first role in the upper half, that of the second in the lower. */
  private final long[] pairs;

  private final Function<Pair, Slot> slot;

  /** Whoever asks for one address mostly asks for the one after it next; no harm where not. */
  private int likely;

  PairSlots(Pairing pairing, Function<Pair, Slot> slot) {
    this.slot = requireNonNull(slot, "slot");
    this.firsts = numbered(pairing, Pair.BETWEEN);
    this.seconds = numbered(pairing, Pair.ENDING);
    Map<String, Integer> first = numbers(firsts);
    Map<String, Integer> second = numbers(seconds);
    LongStream all =
        pairing
            .pairs()
            .mapToLong(p -> (long) first.get(p.first()) << Integer.SIZE | second.get(p.second()))
            .sorted();
    this.pairs = inOrder(all).toArray();
  }

  /** Roles in the order of addresses that go on like this after their ids. */
  private static List<String> numbered(Pairing pairing, String after) {
    return pairing.roles().stream().sorted(Comparator.comparing(id -> id + after)).toList();
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  /** The order of the numbers is that of the addresses, unless "-vs-" may begin inside an id. */
  private LongStream inOrder(LongStream sorted) {
    boolean plain =
        firsts.stream().allMatch(id -> (id + Pair.BETWEEN).indexOf(Pair.BETWEEN) == id.length());
    return plain
        ? sorted
        : sorted.boxed().sorted(Comparator.comparing(this::path)).mapToLong(pair -> pair);
  }

  @Override
  public int size() {
    return pairs.length;
  }

  @Override
  public Slot get(int index) {
    return slot.apply(new Pair(first(pairs[index]), second(pairs[index])));
  }

  /** The index of an address, or where it would be, as {@link java.util.Arrays#binarySearch}. */
  int find(String path) {
    int guess = likely;
    int found = guess < pairs.length && compare(pairs[guess], path) == 0 ? guess : search(path);
    likely = found < 0 ? guess : found + 1;
    return found;
  }

  private int search(String path) {
    int low = 0;
    int high = pairs.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(pairs[middle], path);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  /** Compares the address of a pair without putting it together. */
  private int compare(long pair, String path) {
    int done = 0;
    for (int i = 0; i < PARTS; i++) {
      String part = part(pair, i);
      if (!path.startsWith(part, done)) {
        return part.compareTo(path.substring(done));
      }
      done += part.length();
    }
    return Integer.compare(done, path.length());
  }

  private String path(long pair) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < PARTS; i++) {
      path.append(part(pair, i));
    }
    return path.toString();
  }

  private String part(long pair, int place) {
    return switch (place) {
      case 0 -> Pair.FOLDER;
      case 1 -> first(pair);
      case 2 -> Pair.BETWEEN;
      case 3 -> second(pair);
      default -> Pair.ENDING;
    };
  }

  private String first(long pair) {
    return firsts.get((int) (pair >>> Integer.SIZE));
  }

  private String second(long pair) {
    return seconds.get((int) pair);
  }
}
