package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.load.Leaves.Leaf;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Single slips at random in the real content: none breaks the program, and none is published
 * without a word, unless it is harmless.
 *
 * <p>A slip is harmless when the catalogue says the same as before, or differs from it in one text
 * alone, and that text stands in the file as it is shown: words for people, in which no program can
 * know what was meant. {@code -Dmutations=500} tries more slips of each kind.
 */
class MutationTest {
  private static final int OF_EACH = (Integer.getInteger("mutations", 60) + 5) / 6;
  private static final Path CONTENT = Path.of("content");

  /** Where the slips are. */
  private enum Slip {
    KEY("(?m)^ *(?:- )?([a-z][a-z-]{2,}):(?= |$)"),
    VALUE("(?m)^ *(?:- )?[a-z-]+: (\\S[^\\n]*)$"),
    INDENTATION("(?m)^( *)\\S"),
    QUOTE("(?m)(?:: |- )([\"']?)\\S[^\\n]*$"),
    ID("(?:\\[|, |- |: )([a-z0-9]+(?:-[a-z0-9]+)+)(?=\\]|,|$|\\n)"),
    LINK("\\]\\(([^)\\s]+)\\)");

    private final Pattern place;

    Slip(String place) {
      this.place = Pattern.compile(place);
    }
  }

  /** What became of a slip. */
  private enum Fate {
    REFUSED,
    WARNED,
    SAME,
    PROSE,
    EXACT,
    SILENT
  }

  private final Map<Slip, Map<Fate, Integer>> table = new EnumMap<>(Slip.class);
  private final List<String> silent = new ArrayList<>();
  private final Memory memory = new Memory();
  private final Map<String, String> texts = new TreeMap<>();
  @TempDir Path root;

  @Test
  void noSlipIsPublishedWithoutAWordUnlessItIsHarmless() throws IOException {
    copyContent();
    Loaded sound = Loader.load(root, 1, memory);
    Map<String, Leaf> before = Leaves.of(sound.catalog().orElseThrow());
    Set<String> known = says(sound.problems());
    for (Slip slip : Slip.values()) {
      for (int seed = 0; seed < OF_EACH; seed++) {
        tryOne(slip, new Random(31L * seed + slip.ordinal()), before, known);
      }
    }
    System.out.println(figures());
    assertEquals(List.of(), silent);
    assertTrue(table.values().stream().allMatch(row -> row.containsKey(Fate.REFUSED)), figures());
  }

  private void copyContent() throws IOException {
    try (Stream<Path> all = Files.walk(CONTENT)) {
      for (Path file : all.filter(MutationTest::isContent).sorted().toList()) {
        Path copy = root.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        texts.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    }
  }

  private static boolean isContent(Path file) {
    return Files.isRegularFile(file) && file.toString().matches("[^.]*\\.(?:yaml|md)");
  }

  private void tryOne(Slip slip, Random random, Map<String, Leaf> before, Set<String> known)
      throws IOException {
    List<String> names = List.copyOf(texts.keySet());
    String name = "";
    Optional<String> changed = Optional.empty();
    while (changed.isEmpty()) {
      name = names.get(random.nextInt(names.size()));
      changed = changed(slip, name, texts.get(name), random);
    }
    Path file = root.resolve(name);
    Files.writeString(file, changed.get());
    memory.forget(List.of(name));
    Loaded loaded = Loader.load(root, 1, memory);
    Fate fate = fate(loaded, before, known, changed.get());
    if (fate == Fate.SILENT || slip == Slip.LINK && fate == Fate.EXACT) {
      fate = reviewed(fate);
    }
    table.computeIfAbsent(slip, s -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    if (fate == Fate.SILENT) {
      silent.add(slip + " in " + name + ": " + line(texts.get(name), changed.get()));
    }
    Files.writeString(file, texts.get(name));
    memory.forget(List.of(name));
  }

  private static String line(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int i = 0;
    while (i < Math.min(old.size(), now.size()) && old.get(i).equals(now.get(i))) {
      i++;
    }
    return (i + 1) + ": " + (i < now.size() ? now.get(i) : "");
  }

  private static Optional<String> changed(Slip slip, String name, String text, Random random) {
    int end = name.endsWith(".md") && slip != Slip.LINK ? text.indexOf("\n---", 3) : text.length();
    List<MatchResult> places =
        end <= 0 ? List.of() : slip.place.matcher(text).region(0, end).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    String old = place.group(1);
    String slipped = slipped(slip, old, random);
    return Optional.of(text.substring(0, place.start(1)) + slipped + text.substring(place.end(1)))
        .filter(now -> !now.equals(text));
  }

  private static String slipped(Slip slip, String old, Random random) {
    return switch (slip) {
      case INDENTATION ->
          switch (random.nextInt(4)) {
            case 0 -> old + " ";
            case 1 -> old + "  ";
            case 2 -> old.substring(Math.min(old.length(), 1 + random.nextInt(2)));
            default -> old.replaceFirst(" {0,2}$", "\t");
          };
      case QUOTE -> old.isEmpty() ? (random.nextBoolean() ? "\"" : "'") : "";
      default -> letters(old, slip == Slip.VALUE, random);
    };
  }

  /** One letter gone, twice, another one, or swapped; in a value also a sign that YAML reads. */
  private static String letters(String old, boolean value, Random random) {
    int at = random.nextInt(old.length());
    String before = old.substring(0, at);
    String after = old.substring(at + 1);
    char c = old.charAt(at);
    return switch (random.nextInt(value ? 6 : 4)) {
      case 0 -> before + after;
      case 1 -> before + c + c + after;
      case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
      case 3 ->
          at == 0 ? after + c : before.substring(0, at - 1) + c + before.charAt(at - 1) + after;
      case 4 -> before + ": " + after;
      default -> before + " #" + after;
    };
  }

  private static Set<String> says(Problems problems) {
    return problems.sorted().stream()
        .map(p -> p.span().file().name() + " " + p.rule() + " " + p.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Fate fate(
      Loaded loaded, Map<String, Leaf> before, Set<String> known, String text) {
    List<Problem> problems = loaded.problems().sorted();
    assertTrue(
        problems.stream().noneMatch(p -> p.message().contains("not readable as YAML")),
        problems::toString);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Fate.REFUSED;
    }
    Set<String> told = says(loaded.problems());
    told.removeAll(known);
    if (!told.isEmpty()) {
      return Fate.WARNED;
    }
    return differs(before, Leaves.of(loaded.catalog().orElseThrow()), text);
  }

  private static Fate differs(Map<String, Leaf> before, Map<String, Leaf> after, String text) {
    Set<String> paths = new HashSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
    if (paths.isEmpty()) {
      return Fate.SAME;
    }
    Optional<Leaf> now = Optional.ofNullable(after.get(paths.iterator().next()));
    boolean one = paths.size() == 1 && before.size() == after.size() && now.isPresent();
    boolean asTyped = now.filter(leaf -> flat(text).contains(flat(leaf.text()))).isPresent();
    if (!one || !asTyped) {
      return Fate.SILENT;
    }
    return now.get().prose() ? Fate.PROSE : Fate.EXACT;
  }

  /** Without what YAML does to a text: its lines, its quotes and its escapes. */
  private static String flat(String text) {
    return text.replaceAll("[\\s\"'\\\\]+", "");
  }

  /** The finished site may tell what the content alone does not show. */
  private Fate reviewed(Fate fate) {
    return SiteBuild.run(BuildOptions.check(root)).errors() > 0 ? Fate.REFUSED : fate;
  }

  private String figures() {
    StringBuilder text = new StringBuilder("Slips in the real content, " + OF_EACH + " of each:\n");
    text.append(String.format(Locale.ROOT, "%-12s", ""));
    for (Fate fate : Fate.values()) {
      text.append(String.format(Locale.ROOT, "%9s", fate.name().toLowerCase(Locale.ROOT)));
    }
    table.forEach(
        (slip, row) -> {
          text.append(String.format(Locale.ROOT, "\n%-12s", slip.name().toLowerCase(Locale.ROOT)));
          for (Fate fate : Fate.values()) {
            text.append(String.format(Locale.ROOT, "%9d", row.getOrDefault(fate, 0)));
          }
        });
    return text.toString();
  }
}
