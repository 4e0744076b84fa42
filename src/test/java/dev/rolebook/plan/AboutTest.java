package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which entry a page is about, on content that uses every kind of page. */
class AboutTest {
  /** Pages about many entries. */
  private static final Set<String> OF_MANY =
      Set.of("compare/pick.html", "glossary.html", "sources.html");

  @Test
  void everyPageOfAnEntryLeadsToThePlaceOfTheEntry() {
    Catalog catalog = Loader.load(Path.of("src/test/sites/every-field"), 1).catalog().orElseThrow();
    Set<String> nowhere = new TreeSet<>();
    for (Slot slot : new Planner(catalog).plan().slots()) {
      String path = slot.url().path();
      boolean written = slot.listed() && !path.endsWith("index.html");
      if (written && !catalog.places().byPath().containsKey(About.page(path))) {
        nowhere.add(path);
      }
    }
    nowhere.removeIf(path -> path.startsWith("compare/") && path.contains("-vs-"));
    assertEquals(new TreeSet<>(OF_MANY), nowhere);
    assertEquals("question.first", About.page("hire/ask/first.html"));
  }
}
