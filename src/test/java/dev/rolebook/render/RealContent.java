package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import java.nio.file.Path;

/** The content that ships with the project. */
final class RealContent {
  static final Catalog CATALOG = load();

  private RealContent() {}

  private static Catalog load() {
    Loaded loaded = Loader.load(Path.of("."), 1);
    assertFalse(loaded.problems().hasErrors(), () -> loaded.problems().sorted().toString());
    return loaded.catalog().orElseThrow();
  }
}
