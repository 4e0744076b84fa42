package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much any two roles have in common: the share of their skills, tools and use cases, taken
 * together, that both list.
 *
 * <p>Each role is a list of numbers, one for each thing it names; each thing knows the roles that
 * name it. So a role is compared only with those it shares something with.
 */
final class Likeness {
  private static final int MOST = 100;

  private final int[][] things;
  private final int[][] holders;

  private Likeness(int[][] things, int[][] holders) {
    this.things = things;
    this.holders = holders;
  }

  /** The likeness of the roles of a catalogue, by their place in its order. */
  static Likeness of(Catalog catalog) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] things =
        catalog.roles().values().stream().map(role -> things(role, numbers)).toArray(int[][]::new);
    List<List<Integer>> holders =
        Stream.generate(ArrayList<Integer>::new).limit(numbers.size()).collect(Collectors.toList());
    for (int role = 0; role < things.length; role++) {
      for (int thing : things[role]) {
        holders.get(thing).add(role);
      }
    }
    return new Likeness(
        things,
        holders.stream()
            .map(roles -> roles.stream().mapToInt(role -> role).toArray())
            .toArray(int[][]::new));
  }

  /** The numbers of what a role names, in rising order. */
  private static int[] things(Role role, Map<String, Integer> numbers) {
    return Stream.of(
            named("skill ", role.essentialSkills()),
            named("skill ", role.usefulSkills()),
            named("tool ", role.tools()),
            named("use case ", role.useCases()))
        .flatMap(names -> names)
        .mapToInt(name -> numbers.computeIfAbsent(name, key -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static <T extends Entry> Stream<String> named(String kind, List<Ref<T>> refs) {
    return refs.stream().map(ref -> kind + ref.id());
  }

  /** What two roles share, in percent of what either has; 0 where neither has anything. */
  int percent(int one, int other) {
    int shared = 0;
    for (int i = 0, j = 0; i < things[one].length && j < things[other].length; ) {
      int difference = things[one][i] - things[other][j];
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return likeness(one, other, shared);
  }

  private int likeness(int one, int other, int shared) {
    return inPercent(shared, things[one].length + things[other].length - shared);
  }

  /** How many of all things are shared, in percent. */
  static int inPercent(int shared, int all) {
    return all == 0 ? 0 : (200 * shared + all) / (2 * all);
  }

  /** The roles most like one, closest first and then in order; only those that share something. */
  List<Integer> closest(int one, int limit) {
    int[] shared = new int[things.length];
    for (int thing : things[one]) {
      for (int other : holders[thing]) {
        shared[other]++;
      }
    }
    long[] ranks = new long[things.length];
    int found = 0;
    for (int other = 0; other < shared.length; other++) {
      int percent = shared[other] == 0 ? 0 : likeness(one, other, shared[other]);
      if (percent > 0 && other != one) {
        ranks[found++] = rank(percent, other);
      }
    }
    return Arrays.stream(ranks, 0, found).sorted().limit(limit).mapToObj(r -> (int) r).toList();
  }

  /** One number to sort by: the likeness, falling, and then the place, which is its lower half. */
  private static long rank(int percent, int other) {
    return (long) (MOST - percent) << Integer.SIZE | other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Likeness that && Arrays.deepEquals(things, that.things);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(things);
  }
}
