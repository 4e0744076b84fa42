package dev.rolebook.edits;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.BuildOptions;
import dev.rolebook.BuildOptions.Target;
import dev.rolebook.BuildResult;
import dev.rolebook.SiteBuild;
import dev.rolebook.problem.Problem;
import dev.rolebook.review.Published;
import dev.rolebook.save.SaveOptions;
import dev.rolebook.save.SaveOptions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Two folders that go through the same life; one is built sparingly, one in full. Now and then both
 * are compared with a site in a new folder.
 */
final class TwoLives {
  private static final Path START = Path.of("src", "test", "sites", "every-field", "content");
  private static final List<String> ROLES =
      List.of("chef", "server", "seller", "taster", "cleaner", "driver", "gardener");
  private static final int HARMS = 14;

  private final Path world;
  private final Random random;
  private final Figures figures;
  private final Path sparing;
  private final Path full;
  private final List<String> past = new ArrayList<>();
  private final ContentOnDisk content;
  private ContentTree tree;
  private ContentTree good;
  private ContentTree old;
  private Optional<Map<String, byte[]>> oldSite = Optional.empty();
  private Edits edits;
  private boolean strict;
  private boolean precompress;
  private Optional<LocalDate> date = Optional.empty();
  private Mode mode = Mode.PUBLISH;

  TwoLives(Path world, int seed, Figures figures) {
    this.world = requireNonNull(world, "world");
    this.random = new Random(seed);
    this.figures = requireNonNull(figures, "figures");
    this.content = new ContentOnDisk(world.resolve("content"));
    this.sparing = world.resolve("one/site");
    this.full = world.resolve("two/site");
    past.add("seed " + seed);
  }

  void live(int steps) throws IOException {
    begin();
    for (int step = 0; step < steps; step++) {
      past.add(step + ": " + happening());
      content.write(tree.texts());
      BuildResult one = build(sparing, true);
      BuildResult two = build(full, false);
      compare(one, two);
      count(one, two);
      if (two.changes().isPresent() && mode == Mode.PUBLISH && random.nextInt(10) == 0) {
        compareWithNew(two);
      }
      mend(two);
    }
    Folders.delete(world);
  }

  private void begin() throws IOException {
    tree = start(random);
    edits = new Edits(tree, random);
    good = tree.copy();
    old = good;
  }

  /** The site that uses every key, with a few more roles that differ in some of them. */
  static ContentTree start(Random random) throws IOException {
    ContentTree tree = ContentTree.read(START);
    Edits edits = new Edits(tree, random);
    for (String role : ROLES) {
      edits.add(random.nextBoolean() ? "baker" : "cook", role);
    }
    tree.map("site.yaml").put("downloads", new ArrayList<>(List.of("none")));
    return tree;
  }

  private String happening() throws IOException {
    StringBuilder told = new StringBuilder();
    int kind = random.nextInt(20);
    if (kind == 0) {
      told.append(flags(random.nextInt(7)));
    } else if (kind == 1) {
      take(random.nextBoolean() ? good : old);
      told.append("another commit");
    } else if (kind < 5) {
      told.append(harm());
    }
    if (kind > 2) {
      told.append(' ').append(edits.next());
    }
    return told.toString();
  }

  private void take(ContentTree other) throws IOException {
    tree = other.copy();
    edits = new Edits(tree, random);
  }

  private String flags(int kind) {
    switch (kind) {
      case 0 -> strict = !strict;
      case 1 -> precompress = !precompress;
      case 2 -> date = Optional.of(LocalDate.of(2024 + 4 * random.nextInt(2), 5, 5));
      case 3 -> date = Optional.empty();
      default -> mode = Mode.values()[random.nextInt(3)];
    }
    return "flags " + kind;
  }

  private String harm() throws IOException {
    if (!Files.exists(sparing.resolve(Folders.LIST)) || !Files.exists(full.resolve(Folders.LIST))) {
      return "no folders yet";
    }
    if (random.nextInt(8) == 0) {
      Map<String, byte[]> now = Folders.tree(full);
      Map<String, byte[]> before = oldSite.orElse(now);
      Folders.restore(sparing, before);
      Folders.restore(full, before);
      oldSite = Optional.of(now);
      return "an older site";
    }
    boolean compare = random.nextBoolean();
    List<String> files =
        Folders.tree(full).keySet().stream()
            .filter(name -> !name.endsWith("/") && !name.startsWith("."))
            .filter(name -> !compare || name.startsWith("compare/"))
            .toList();
    String some = files.get(random.nextInt(files.size()));
    int kind = random.nextInt(HARMS);
    byte noise = (byte) random.nextInt(256);
    Folders.harm(sparing, some, kind, noise);
    Folders.harm(full, some, kind, noise);
    return "harm " + kind + " " + some;
  }

  private BuildResult build(Path out, boolean spare) {
    return SiteBuild.run(
        new BuildOptions(
                world,
                Optional.of(new Target(out, new SaveOptions(mode, false, true, false, !spare))),
                strict,
                date,
                1 + random.nextInt(2),
                precompress,
                BuildOptions.Progress.NONE)
            .sparing(spare));
  }

  private void compare(BuildResult one, BuildResult two) throws IOException {
    assertEquals(told(two), told(one), this::history);
    List<String> differences = Folders.differences(Folders.tree(full), Folders.tree(sparing));
    assertEquals(List.of(), differences, this::history);
  }

  private String history() {
    return String.join("\n", past.subList(Math.max(0, past.size() - 25), past.size()));
  }

  /** Everything that anybody is told of a build. */
  private String told(BuildResult result) {
    String why =
        result.refused().map(refused -> refused.getMessage() + "; " + refused.hint()).orElse("");
    return String.join(
        "\n",
        told(result.problems()),
        result.pages() + " pages, " + result.files() + " files",
        result.changes().toString(),
        why.replace(sparing.toString(), "OUT").replace(full.toString(), "OUT"));
  }

  private static String told(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                String.join(
                    " ",
                    p.span().file().name(),
                    p.span().start() + "-" + p.span().end(),
                    p.rule().code() + p.severity(),
                    p.message(),
                    p.hint().orElse(""),
                    p.notes().stream().map(n -> n.span().start() + n.text()).toList().toString(),
                    p.fix().map(Object::toString).orElse("").replaceAll("\\s+", " ")))
        .collect(Collectors.joining("\n"));
  }

  /** A site in a new folder has the same files, and there is nothing else to tell of it. */
  private void compareWithNew(BuildResult two) throws IOException {
    Path fresh = world.resolve("three/site");
    BuildResult three = build(fresh, false);
    assertEquals(
        told(two.problems().stream().filter(p -> !Published.RULES.contains(p.rule())).toList()),
        told(three.problems()),
        this::history);
    Map<String, byte[]> ours = Folders.tree(sparing);
    two.changes().orElseThrow().foreign().forEach(ours::remove);
    List<String> differences = Folders.differences(Folders.tree(fresh), ours);
    assertEquals(List.of(), differences, this::history);
    Folders.delete(fresh);
    figures.clean++;
  }

  private void count(BuildResult one, BuildResult two) {
    figures.edits++;
    figures.refused += two.refused().isPresent() ? 1 : 0;
    figures.failed += two.errors() > 0 ? 1 : 0;
    if (two.changes().isPresent() && mode != Mode.PUBLISH) {
      figures.lookAheads++;
    } else if (two.changes().isPresent()) {
      figures.published++;
      figures.repeated += one.plan().isEmpty() ? 1 : 0;
      figures.sparing += one.plan().isPresent() && one.spared() > 0 ? 1 : 0;
      figures.spared += one.plan().isPresent() ? one.spared() : 0;
      figures.made += one.plan().isPresent() ? one.pages() - one.spared() : 0;
    }
  }

  /** Where nothing could be published, life goes on with what can be. */
  private void mend(BuildResult result) throws IOException {
    if (result.refused().isPresent()) {
      Folders.delete(sparing);
      Folders.delete(full);
    }
    if (result.errors() == 0 && result.plan().isPresent()) {
      old = random.nextInt(8) == 0 ? good : old;
      good = tree.copy();
    } else if (random.nextInt(3) > 0) {
      take(good);
      strict = false;
    } else if (random.nextInt(6) == 0) {
      Folders.delete(sparing);
      Folders.delete(full);
    }
    if (random.nextInt(3) > 0) {
      mode = Mode.PUBLISH;
    }
  }
}
