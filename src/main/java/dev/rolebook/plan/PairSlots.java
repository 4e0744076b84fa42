package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.Arrays;
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

  private final Map<String, Integer> firstNumbers;
  private final Map<String, Integer> secondNumbers;

  /** Whether the numbers of a pair can be told from its address at a glance. */
  private final boolean plain;

  PairSlots(Pairing pairing, Function<Pair, Slot> slot) {
    this.slot = requireNonNull(slot, "slot");
    this.firsts = numbered(pairing, Pair.BETWEEN);
    this.seconds = numbered(pairing, Pair.ENDING);
    this.firstNumbers = numbers(firsts);
    this.secondNumbers = numbers(seconds);
    this.plain =
        firsts.stream().allMatch(id -> (id + Pair.BETWEEN).indexOf(Pair.BETWEEN) == id.length());
    this.pairs = inOrder(pairing.pairs().mapToLong(this::number).sorted()).toArray();
  }

  private long number(Pair pair) {
    return number(firstNumbers.get(pair.first()), secondNumbers.get(pair.second()));
  }

  private static long number(int first, int second) {
    return (long) first << Integer.SIZE | second;
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

  /** The index of an address; below 0 where it is that of no pair. */
  int find(String path) {
    if (!path.startsWith(Pair.FOLDER) || !path.endsWith(Pair.ENDING)) {
      return -1;
    }
    return plain ? numbered(path) : search(path);
  }

  private int numbered(String path) {
    int between = path.indexOf(Pair.BETWEEN, Pair.FOLDER.length());
    if (between < 0) {
      return -1;
    }
    int second = between + Pair.BETWEEN.length();
    Integer one = firstNumbers.get(path.substring(Pair.FOLDER.length(), between));
    Integer other = secondNumbers.get(path.substring(second, path.length() - Pair.ENDING.length()));
    return one == null || other == null ? -1 : Arrays.binarySearch(pairs, number(one, other));
  }

  /** How many addresses come before one that is that of no pair. */
  int before(String path) {
    return -search(path) - 1;
  }

  /** The index of an address, or where it would be, as {@link Arrays#binarySearch}. */
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
