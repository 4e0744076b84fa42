package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.sites.GeneratedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading again with a memory gives what reading from nothing gives, whatever happened between. */
class MemoryTest {
  private static final int EDITS = 300;

  @TempDir Path root;
  private final Random random = new Random(7);
  private final Memory memory = new Memory();
  private final List<Path> originals = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    GeneratedContent.write(6, 1, "all", root);
    Files.writeString(root.resolve("content/words.yaml"), "common:\n  home: Start\n");
    Files.writeString(root.resolve("content/redirects.yaml"), "old.html: index.html\n");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        originals.add(file);
        texts.add(Files.readString(file));
      }
    }
  }

  @Test
  void everyEditLeadsToWhatAFreshReadingFinds() throws IOException {
    int complete = 0;
    for (int i = 0; i < EDITS; i++) {
      List<String> changed = new ArrayList<>(i % 4 == 0 ? restore() : List.of());
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        changed.add(name(edit()));
      }
      memory.forget(changed);
      Loaded again = Loader.load(root, 1, memory);
      Loaded fresh = Loader.load(root, 1);
      assertEquals(fresh.problems().sorted(), again.problems().sorted(), changed.toString());
      assertEquals(fresh.catalog(), again.catalog(), changed.toString());
      complete += again.catalog().isPresent() ? 1 : 0;
    }
    assertTrue(complete > EDITS / 10, complete + " of them made a catalogue");
  }

  @Test
  void anOldIdThatARoleTakesUpIsHeardByTheFilesThatNameIt() throws IOException {
    Path site = Files.createDirectory(root.resolve("small"));
    Folder folder = Folder.smallest(site);
    folder.file("roles/cook.yaml", "name: Cook", "summary: Cooks.", "similar: [bread-artist]");
    Loader.load(site, 1, memory);
    folder.file(
        "roles/baker.yaml", "name: Baker", "summary: Bakes.", "redirects-from: [bread-artist]");
    memory.forget(List.of("content/roles/baker.yaml"));
    List<String> hints =
        Loader.load(site, 1, memory).problems().sorted().stream()
            .flatMap(problem -> problem.hint().stream())
            .toList();
    assertEquals(List.of("write \"baker\", its new id"), hints);
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private List<String> restore() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        names.add(name(file));
        Files.delete(file);
      }
    }
    for (int i = 0; i < originals.size(); i++) {
      names.add(name(originals.get(i)));
      Files.writeString(originals.get(i), texts.get(i));
    }
    return names;
  }

  /** Changes a file in one of many ways, most of them wrong, or makes it good again. */
  private Path edit() throws IOException {
    int number = random.nextInt(originals.size());
    Path file = originals.get(number);
    String text = texts.get(number);
    switch (random.nextInt(8)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> Files.writeString(file, text.substring(0, random.nextInt(text.length())));
      case 2 -> Files.writeString(file, text.replaceFirst("skill-1:", "skill-one:"));
      case 3 -> Files.writeString(file, text.replaceFirst("name: ", "nam: "));
      case 4 -> Files.writeString(file, text + "\n[link](role:nobody)\n");
      case 5 -> {
        file = file.resolveSibling("new-" + random.nextInt(3) + ".yaml");
        Files.writeString(file, text);
      }
      default -> Files.writeString(file, text);
    }
    return file;
  }

  @Test
  void whatDidNotChangeIsTheVerySameAsBefore() throws IOException {
    Catalog before = Loader.load(root, 1, memory).catalog().orElseThrow();
    List<String> ids = new ArrayList<>(before.roles().keySet());
    Path file = root.resolve("content/roles/" + ids.get(0) + ".yaml");
    Files.writeString(file, Files.readString(file).replaceFirst("name: .*", "name: Other"));
    memory.forget(List.of("content/roles/" + ids.get(0) + ".yaml"));
    Catalog after = Loader.load(root, 1, memory).catalog().orElseThrow();
    for (String id : ids.subList(1, ids.size())) {
      assertSame(before.roles().get(id), after.roles().get(id));
    }
  }
}
