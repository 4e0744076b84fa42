package dev.rolebook.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Loader;
import dev.rolebook.load.Memory;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Grounds;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.Slot;
import dev.rolebook.render.Format;
import dev.rolebook.render.Formats;
import dev.rolebook.render.HtmlFormat;
import dev.rolebook.render.OutputFile;
import dev.rolebook.save.FastFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a pair and its twins follow from the digests of what they are made of: whenever these
 * come back, in whatever content, so do the bytes.
 *
 * <p>{@code -Drolebook.edits=10000} tries more edits, {@code -Drolebook.seed=7} others.
 */
class GroundsLawTest {
  private static final int EDITS = Integer.getInteger("rolebook.edits", 240);
  private static final int SEED = Integer.getInteger("rolebook.seed", 1);
  private static final int OF_EACH = 200;

  @TempDir(factory = FastFolder.class)
  Path world;

  private final Map<List<String>, Integer> seen = new HashMap<>();
  private final HtmlFormat html = new HtmlFormat();
  private int loaded;
  private int again;

  @Test
  void equalDigestsAreEqualBytes() throws IOException {
    for (int edit = 0; edit < EDITS; edit += OF_EACH) {
      live(SEED + edit, Math.min(OF_EACH, EDITS - edit));
    }
    String figures =
        EDITS + " edits, " + loaded + " contents, " + seen.size() + " pages, " + again + " again";
    System.out.println(figures);
    assertTrue(loaded > EDITS / 2, figures);
    assertTrue(seen.size() > EDITS, figures);
    assertTrue(again > 5 * EDITS, figures);
  }

  private void live(int seed, int steps) throws IOException {
    Random random = new Random(seed);
    ContentTree tree = TwoLives.start(random);
    ContentTree good = tree.copy();
    Edits edits = new Edits(tree, random);
    Memory memory = new Memory();
    ContentOnDisk folder = new ContentOnDisk(world.resolve("world" + seed + "/content"));
    for (int step = 0; step < steps; step++) {
      String what = "seed " + seed + ", step " + step + ": " + edits.next();
      memory.forget(folder.write(tree.texts()));
      Optional<Catalog> catalog =
          Optional.of(Loader.load(world.resolve("world" + seed), 1, memory))
              .filter(l -> !l.problems().hasErrors())
              .flatMap(l -> l.catalog());
      if (catalog.isPresent()) {
        look(catalog.get(), what);
        good = tree.copy();
      } else if (random.nextInt(3) > 0) {
        tree = good.copy();
        edits = new Edits(tree, random);
      }
    }
  }

  private void look(Catalog catalog, String what) {
    loaded++;
    Planner planner = new Planner(catalog);
    Grounds grounds = planner.grounds();
    List<Format> formats = Formats.all(catalog.site(), html);
    for (Slot slot : planner.plan().slots()) {
      Optional<Pair> pair = planner.pair(slot);
      if (pair.isPresent()) {
        look(slot, key(slot, pair.get(), grounds), formats, what);
      }
    }
  }

  private static List<String> key(Slot slot, Pair pair, Grounds grounds) {
    List<String> names = Grounds.names(pair);
    return Arrays.asList(
        slot.url().path(),
        grounds.setting(),
        Objects.toString(grounds.parts().get(names.get(0))),
        Objects.toString(grounds.parts().get(names.get(1))),
        Objects.toString(grounds.parts().get(names.get(2))));
  }

  private void look(Slot slot, List<String> key, List<Format> formats, String what) {
    int bytes = 1;
    Page page = slot.page().get();
    for (Format format : formats) {
      for (OutputFile file : format.page(page)) {
        bytes = 31 * bytes + file.url().hashCode();
        bytes = 31 * bytes + Arrays.hashCode(file.bytes());
      }
    }
    Integer before = seen.putIfAbsent(key, bytes);
    if (before != null) {
      again++;
      assertEquals(before, bytes, () -> slot.url() + " after " + what);
    }
  }
}
