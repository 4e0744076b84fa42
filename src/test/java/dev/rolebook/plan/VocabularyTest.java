package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  /** The first two have the same hash, and so have the next two. */
  private static final List<String> WORDS =
      List.of("Aa", "BB", "AaAa", "BBBB", "", "x", "é", "role", "Role", "model", "models", "data");

  @Test
  void whatBothHoldIsCountedAsSetsCountIt() {
    Random random = new Random(7);
    for (int turn = 0; turn < 500; turn++) {
      List<String> one = some(random);
      List<String> other = some(random);
      Set<String> both = new HashSet<>(one);
      both.retainAll(other);
      assertEquals(both.size(), Vocabulary.of(one).common(Vocabulary.of(other)), one + " " + other);
      assertEquals(new HashSet<>(one).size(), Vocabulary.of(one).size());
    }
  }

  private static List<String> some(Random random) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      some.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return some;
  }
}
