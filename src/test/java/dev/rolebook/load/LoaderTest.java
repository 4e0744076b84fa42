package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  @TempDir Path folder;

  @Test
  void theSmallestContentMakesACatalogue() {
    Loaded loaded = Folder.smallest(folder).load();

    assertEquals(List.of(), loaded.problems().sorted());
    Catalog catalog = loaded.catalog().orElseThrow();
    assertEquals("Baker", catalog.role(new Ref<>("baker")).name());
    assertEquals("content/roles/baker.yaml:1:7", catalog.places().of("role.baker.name").toString());
    assertEquals("Home", catalog.words().common().home());
  }
}
