package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateSumTest {
  @Test
  void theSameBytesComeToTheSameHoweverTheyArrive() {
    assertEquals(sum("content", "/roles"), sum("con", "tent/", "", "roles"));
  }

  @Test
  void noEditOfOneByteIsOverlooked() {
    byte[] text = new byte[300];
    Random random = new Random(7);
    random.nextBytes(text);
    Set<String> seen = new HashSet<>();
    int made = 0;
    for (int at = 0; at < text.length; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] edited = text.clone();
        edited[at] ^= (byte) value;
        StateSum sum = new StateSum();
        sum.add(edited);
        seen.add(sum.text());
        made += value == 0 ? 0 : 1;
      }
    }
    assertEquals(made + 1, seen.size());
  }

  @Test
  void zerosAtTheEndCount() {
    assertEquals(3, Set.of(sum(""), sum("\0"), sum("\0\0")).size());
  }

  private static String sum(String... parts) {
    StateSum sum = new StateSum();
    for (String part : parts) {
      sum.add(part.getBytes(StandardCharsets.UTF_8));
    }
    return sum.text();
  }
}
