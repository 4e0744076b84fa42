package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PathsTest {
  private static Paths paths(Iterable<String> sorted) {
    Paths.Builder builder = new Paths.Builder();
    for (String path : sorted) {
      assertTrue(builder.add(path), path);
    }
    return builder.make();
  }

  private static TreeSet<String> some(int count) {
    Random random = new Random(7);
    TreeSet<String> some = new TreeSet<>(Paths.ORDER);
    some.add("x".repeat(700));
    some.add("x".repeat(701));
    some.add("ä\ud83d\ude00/\uffee.html");
    while (some.size() < count) {
      int first = random.nextInt(90);
      some.add("compare/role-" + first + "-vs-role-" + random.nextInt(900) + ".html");
    }
    return some;
  }

  @Test
  void everyPathComesBackAndIsFoundInWhateverOrder() {
    for (int count : new int[] {3, 15, 16, 17, 32, 1000}) {
      List<String> sorted = List.copyOf(some(count));
      Paths paths = paths(sorted);
      assertEquals(sorted, paths);
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        places.add(i);
      }
      Collections.shuffle(places, new Random(1));
      for (int i : places) {
        assertEquals(i, paths.find(sorted.get(i)));
        assertEquals(-1, paths.find(sorted.get(i) + "!"));
        assertEquals(-1, paths.find("!" + sorted.get(i)));
      }
    }
  }

  @Test
  void nothingIsFoundAmongNone() {
    assertEquals(List.of(), Paths.NONE);
    assertEquals(-1, Paths.NONE.find("a"));
    assertFalse(Paths.NONE.contains(""));
  }

  @Test
  void whatIsOutOfOrderIsRefused() {
    Paths.Builder builder = new Paths.Builder();
    assertTrue(builder.add("b"));
    assertFalse(builder.add("b"));
    assertFalse(builder.add("a"));
    assertTrue(builder.add("ba"));
    assertEquals(List.of("b", "ba"), builder.make());
  }

  @Test
  void nobodyChangesThem() {
    Paths paths = paths(List.of("a", "b"));
    assertThrows(UnsupportedOperationException.class, () -> paths.remove(0));
    assertThrows(UnsupportedOperationException.class, () -> paths.set(0, "c"));
  }
}
