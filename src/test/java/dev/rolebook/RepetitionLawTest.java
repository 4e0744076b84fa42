package dev.rolebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions.Target;
import dev.rolebook.save.Refused;
import dev.rolebook.save.SaveOptions;
import dev.rolebook.save.SaveOptions.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two folders go through the same life; one is built sparingly, one in full. Nobody who looks at
 * the folders, or hears what is told, can tell which is which.
 */
class RepetitionLawTest {
  private static final int STEPS = 300;
  private static final String MANIFEST = ".rolebook-manifest";

  @TempDir Path world;
  private final Random random = new Random(20_240_611);
  private Path content;
  private Path spared;
  private Path full;
  private boolean strict;
  private boolean precompress;
  private Optional<LocalDate> date = Optional.empty();
  private Mode mode = Mode.PUBLISH;
  private int repeated;
  private int made;

  @Test
  void aSparedBuildIsTheBuildThatWasSpared() throws IOException {
    content = world.resolve("content");
    spared = world.resolve("one/site");
    full = world.resolve("two/site");
    begin();
    for (int step = 0; step < STEPS; step++) {
      String what = random.nextInt(3) == 0 ? "nothing" : live();
      String told = "step " + step + ": " + what;
      BuildResult one = build(spared, true);
      BuildResult two = build(full, false);
      assertEquals(told(two), told(one), told);
      assertEquals(tree(full), tree(spared), told);
      if (one.plan().isEmpty() && two.plan().isPresent()) {
        repeated++;
        assertTrue(one.changes().orElseThrow().isEmpty(), told);
      } else {
        made++;
      }
      mend(two);
    }
    assertTrue(repeated > STEPS / 5, "only " + repeated + " builds were spared");
    assertTrue(made > STEPS / 5, "only " + made + " builds were made");
  }

  private void begin() throws IOException {
    write("site.yaml", "title: Roles\naddress: https://example.org/roles\ncomparisons: all\n");
    write("aspects.yaml", "Work:\n  purpose:\n    label: Purpose\n    question: Why?\n");
    for (String role : List.of("baker", "cook", "waiter")) {
      write("roles/" + role + ".yaml", role(role, "Works."));
    }
    write("roles/baker.md", "## What a day is like\n\nEarly.\n");
  }

  private static String role(String name, String summary) {
    return "name: "
        + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + name.substring(1)
        + "\nsummary: "
        + summary
        + "\nreviewed: 2020-01-01\naspects:\n  purpose: To work.\n";
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(content.resolve(name).getParent());
    Files.writeString(content.resolve(name), text);
  }

  private BuildResult build(Path out, boolean sparing) {
    SaveOptions saving = new SaveOptions(mode, false, false, false, !sparing);
    return SiteBuild.run(
        new BuildOptions(
                world,
                Optional.of(new Target(out, saving)),
                strict,
                date,
                1 + random.nextInt(2),
                precompress,
                BuildOptions.Progress.NONE)
            .sparing(sparing));
  }

  /** Everything that anybody is told of a build. */
  private String told(BuildResult result) {
    String why =
        result.refused().map(refused -> refused.getMessage() + "; " + refused.hint()).orElse("");
    return String.join(
        "\n",
        result.problems().toString(),
        result.pages() + " pages, " + result.files() + " files",
        result.changes().toString(),
        why.replace(spared.toString(), "OUT").replace(full.toString(), "OUT"));
  }

  private static Map<String, String> tree(Path out) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    if (Files.exists(out)) {
      try (Stream<Path> all = Files.walk(out)) {
        for (Path path : (Iterable<Path>) all::iterator) {
          boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
          tree.put(
              out.relativize(path).toString(),
              file ? HexFormat.of().formatHex(Files.readAllBytes(path)) : "no file");
        }
      }
    }
    return tree;
  }

  /** Something happens to the content, to both folders or to the flags. */
  private String live() throws IOException {
    int kind = random.nextInt(10);
    if (kind < 4) {
      return content(random.nextInt(8));
    }
    return kind < 8 ? folders(random.nextInt(12)) : flags(random.nextInt(6));
  }

  private String content(int kind) throws IOException {
    switch (kind) {
      case 0 -> write("roles/baker.yaml", role("baker", "Bakes " + random.nextInt(3) + " loaves."));
      case 1 -> write("roles/cook.yaml", role("cook", "Cooks.") + "# " + random.nextInt(3) + "\n");
      case 2 -> write("roles/baker.md", "## What a " + random.nextInt(2) + " is like\n\nHot.\n");
      case 3 -> write("roles/waiter.yaml", random.nextBoolean() ? "nam: x\n" : role("waiter", "W"));
      case 4 -> write("roles/runner" + random.nextInt(2) + ".yaml", role("runner", "Runs."));
      case 5 -> Files.deleteIfExists(content.resolve("roles/runner" + random.nextInt(2) + ".yaml"));
      case 6 -> write("notes/stray.txt", "Of no use.");
      default ->
          Files.setLastModifiedTime(
              content.resolve("roles/cook.yaml"), FileTime.fromMillis(random.nextInt()));
    }
    if (kind != 6 && random.nextBoolean()) {
      Files.deleteIfExists(content.resolve("notes/stray.txt"));
      Files.deleteIfExists(content.resolve("notes"));
    }
    return "content " + kind;
  }

  private String folders(int kind) throws IOException {
    if (!Files.exists(spared.resolve(MANIFEST)) || !Files.exists(full.resolve(MANIFEST))) {
      return "no folders yet";
    }
    List<String> files = tree(spared).keySet().stream().filter(p -> p.contains(".")).toList();
    String some = files.get(random.nextInt(files.size()));
    byte[] noise = {(byte) random.nextInt(256)};
    for (Path out : List.of(spared, full)) {
      change(out, out.resolve(some), kind, noise);
    }
    return "folders " + kind + " " + some;
  }

  private static void change(Path out, Path file, int kind, byte[] noise) throws IOException {
    String ending = noise[0] % 2 == 0 ? "build" : "list";
    Path note = out.resolveSibling(".rolebook-last/site." + ending);
    switch (kind) {
      case 0, 1 -> flip(file, noise[0]);
      case 2 -> Files.deleteIfExists(file);
      case 3 -> Files.write(out.resolve("by-hand.txt"), noise);
      case 4 -> Files.deleteIfExists(out.resolve("by-hand.txt"));
      case 5 -> touch(out.resolve(MANIFEST));
      case 6 -> touch(file);
      case 7 -> copied(out);
      case 8 -> Files.createDirectories(out.resolve(".rolebook-next/new"));
      case 9 -> {
        Files.deleteIfExists(file);
        Files.createDirectory(file);
      }
      case 10 -> {
        flip(file, noise[0]);
        touch(out.resolve(MANIFEST));
      }
      default -> {
        if (Files.exists(note)) {
          Files.writeString(note, Files.readString(note).substring(noise[0] & 0x7F));
        }
      }
    }
  }

  /** Another byte in the same place, and the date as it was. */
  private static void flip(Path file, byte noise) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    if (bytes.length > 0 && !file.endsWith(MANIFEST)) {
      FileTime before = Files.getLastModifiedTime(file);
      bytes[bytes.length / 2] ^= (byte) (noise | 1);
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, before);
    }
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
  }

  /** As a fresh clone has it: every file new, in the order of their names. */
  private static void copied(Path out) throws IOException {
    Path before = out.resolveSibling("before");
    Files.move(out, before);
    try (Stream<Path> all = Files.walk(before)) {
      for (Path path : (Iterable<Path>) all.sorted()::iterator) {
        Files.copy(path, out.resolve(before.relativize(path)));
      }
    }
    delete(before);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private String flags(int kind) {
    switch (kind) {
      case 0 -> strict = !strict && random.nextBoolean();
      case 1 -> precompress = !precompress;
      case 2 -> date = Optional.of(LocalDate.of(2020 + 3 * random.nextInt(2), 5, 5));
      case 3 -> date = Optional.empty();
      default -> mode = Mode.values()[random.nextInt(3)];
    }
    return "flags " + kind;
  }

  /** Where nothing could be published, life goes on with what can be. */
  private void mend(BuildResult result) throws IOException {
    if (result.refused().map(Refused::getMessage).isPresent()) {
      for (Path out : List.of(spared, full)) {
        delete(out);
      }
    }
    if (result.errors() > 0 && random.nextInt(4) == 0) {
      write("roles/waiter.yaml", role("waiter", "Waits."));
      write("site.yaml", "title: Roles\naddress: https://example.org/roles\ncomparisons: all\n");
      strict = false;
      if (random.nextBoolean()) {
        delete(spared);
        delete(full);
      }
    }
    if (random.nextInt(3) == 0) {
      mode = Mode.PUBLISH;
    }
  }
}
