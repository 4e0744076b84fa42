package dev.rolebook.edits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.FastFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that spares pages is a build that makes them all: after every one of many random edits
 * the two leave the same bytes and tell the same.
 *
 * <p>{@code -Drolebook.edits=10000} tries more edits, {@code -Drolebook.seed=7} others.
 */
class SparingLawTest {
  private static final int EDITS = Integer.getInteger("rolebook.edits", 120);
  private static final int SEED = Integer.getInteger("rolebook.seed", 1);
  private static final int OF_EACH = 120;

  @TempDir(factory = FastFolder.class)
  Path world;

  @Test
  void whatIsSparedIsWhatWouldBeMade() throws IOException {
    Figures all = new Figures();
    for (int i = 0; i * OF_EACH < EDITS; i++) {
      new TwoLives(world.resolve("life" + i), SEED + i, all).live(OF_EACH);
    }
    System.out.println(all);
    assertTrue(all.published > EDITS / 4, all::toString);
    assertTrue(all.failed > EDITS / 20, all::toString);
    assertTrue(all.sparing > EDITS / 5, all::toString);
    assertTrue(all.spared > 5L * EDITS, all::toString);
    assertTrue(all.made > EDITS, all::toString);
  }
}
