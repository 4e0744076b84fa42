package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Main;
import dev.rolebook.json.StrictJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Measures the whole catalogue of mistakes against what people wrote into it: where they see each
 * mistake, and what they make of it. Nothing the program says is taken for true here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
  private static final Set<String> ALWAYS = Set.of("W601", "W602", "W603");

  /** One problem as a program reads it. */
  private record Told(Map<String, Object> json) {
    String place() {
      return file() + ":" + json.get("line") + ":" + json.get("column");
    }

    String line() {
      return file() + ":" + json.get("line");
    }

    private String file() {
      return json.get("file").toString().replaceFirst("^content/", "");
    }

    String hint() {
      return json.getOrDefault("hint", "").toString();
    }

    String code() {
      return json.get("rule").toString();
    }
  }

  /** How a case came out. */
  private record Result(
      MistakeCase one, int exit, List<Told> told, boolean byFix, boolean inWords) {}

  private final List<Result> results = new ArrayList<>();

  @BeforeAll
  void runEveryCase() throws IOException {
    for (MistakeCase one : MistakeCase.all()) {
      if (!one.places().isEmpty()) {
        results.add(inFolder(root -> result(one, root)));
      }
    }
    System.out.println(figures());
  }

  private interface Work<T> {
    T in(Path root) throws IOException;
  }

  private static <T> T inFolder(Work<T> work) throws IOException {
    Path root = Files.createTempDirectory("catalogue");
    try {
      return work.in(root);
    } finally {
      Folder.delete(root);
    }
  }

  private static Result result(MistakeCase one, Path root) {
    Folder folder = one.write(root);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit = run(out, root, "check", "--format", "json");
    List<Told> told =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> new Told(StrictJson.object(line)))
            .filter(t -> !ALWAYS.contains(t.code()))
            .toList();
    Map<String, String> broken = contents(root);
    Map<String, String> better = mended(broken, told);
    one.mend(folder);
    Map<String, String> right = contents(root);
    return new Result(one, exit, told, better.equals(right), isSaid(broken, right, told));
  }

  private static int run(ByteArrayOutputStream out, Path root, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--source", root.toString(), "--jobs", "1"));
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(stream, nowhere, Map.of(), all.toArray(String[]::new));
  }

  private static Map<String, String> contents(Path root) {
    Path content = root.resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      Map<String, String> texts = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(content.relativize(file).toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contents with every fix of the problems, certain or not. */
  private static Map<String, String> mended(Map<String, String> broken, List<Told> told) {
    Map<String, List<Map<String, Object>>> edits = new HashMap<>();
    Map<String, String> mended = new TreeMap<>(broken);
    for (Told problem : told) {
      Map<String, Object> fix = object(problem.json().getOrDefault("fix", Map.of()));
      objects(fix.getOrDefault("edits", List.of()))
          .forEach(
              edit -> {
                List<Map<String, Object>> there =
                    edits.computeIfAbsent(name(edit.get("file")), f -> new ArrayList<>());
                if (!there.contains(edit)) {
                  there.add(edit);
                }
              });
      objects(fix.getOrDefault("renames", List.of()))
          .forEach(
              rename ->
                  mended.put(name(rename.get("to")), mended.remove(name(rename.get("from")))));
    }
    edits.forEach((file, all) -> mended.computeIfPresent(file, (f, text) -> edited(text, all)));
    return mended;
  }

  private static String name(Object file) {
    return file.toString().replaceFirst("^content/", "");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object json) {
    return (List<Map<String, Object>>) json;
  }

  private static String edited(String text, List<Map<String, Object>> edits) {
    StringBuilder edited = new StringBuilder(text);
    edits.stream()
        .sorted(
            Comparator.comparingInt((Map<String, Object> e) -> at(text, e, "line", "column"))
                .reversed())
        .forEach(
            e ->
                edited.replace(
                    at(text, e, "line", "column"),
                    at(text, e, "endLine", "endColumn"),
                    e.get("text").toString()));
    return edited.toString();
  }

  private static int at(String text, Map<String, Object> edit, String line, String column) {
    int at = 0;
    for (int i = ((BigDecimal) edit.get(line)).intValue(); i > 1; i--) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.offsetByCodePoints(at, ((BigDecimal) edit.get(column)).intValue() - 1);
  }

  /** Whether the words that a person adds stand in the hints; at least one word is added. */
  private static boolean isSaid(
      Map<String, String> broken, Map<String, String> right, List<Told> told) {
    String hints = told.stream().map(Told::hint).collect(Collectors.joining("\n"));
    Set<String> added = words(right);
    added.removeAll(words(broken));
    return !added.isEmpty() && added.stream().allMatch(hints::contains);
  }

  private static Set<String> words(Map<String, String> contents) {
    Set<String> words = new HashSet<>();
    contents.forEach(
        (file, text) -> {
          words.add(file.replaceFirst(".*/", "").replaceFirst("[.](?:md|yaml)$", ""));
          words.addAll(List.of(text.split("[\\s,()\\[\\]{}]+|[.:](?=\\s|$)|(?<=\\))[.]")));
        });
    return words;
  }

  private List<Result> errors() {
    return results.stream().filter(r -> r.one().isError()).toList();
  }

  private static List<String> tolds(Result result, java.util.function.Function<Told, String> what) {
    return result.told().stream().map(what).sorted().toList();
  }

  private static boolean isRightLine(Result result) {
    List<String> right =
        result.one().places().stream().map(p -> p.replaceFirst(":[0-9]+$", "")).sorted().toList();
    return right.equals(tolds(result, Told::line));
  }

  private static boolean isRightColumn(Result result) {
    return result.one().places().stream().sorted().toList().equals(tolds(result, Told::place));
  }

  private List<Result> withMend() {
    return results.stream().filter(r -> !r.one().mended().isEmpty()).toList();
  }

  private static String rate(long part, long whole) {
    return String.format(
        Locale.ROOT, "%d of %d (%.1f%%)", part, whole, whole == 0 ? 100.0 : 100.0 * part / whole);
  }

  private String figures() {
    Set<String> codes = new TreeSet<>();
    results.forEach(r -> codes.addAll(r.one().codes()));
    List<Result> mend = withMend();
    return "Catalogue of mistakes: "
        + results.size()
        + " cases of "
        + codes.size()
        + " rules, "
        + results.stream().mapToInt(r -> r.one().places().size()).sum()
        + " places\n  exit 1 of cases with an error: "
        + rate(errors().stream().filter(r -> r.exit() == 1).count(), errors().size())
        + "\n  all lines exact: "
        + rate(results.stream().filter(CatalogueTest::isRightLine).count(), results.size())
        + "\n  all columns exact: "
        + rate(results.stream().filter(CatalogueTest::isRightColumn).count(), results.size())
        + "\n  right suggestion, as a fix or in words: "
        + rate(mend.stream().filter(r -> r.byFix() || r.inWords()).count(), mend.size())
        + "\n  right suggestion, as a fix that makes the very bytes: "
        + rate(mend.stream().filter(Result::byFix).count(), mend.size());
  }

  @Test
  void atLeastEightyKindsOfMistakesAreInTheCatalogue() {
    assertTrue(results.size() >= 80, figures());
  }

  @Test
  void everyErrorEndsTheProgramWithOne() {
    assertEquals(List.of(), failing(errors(), r -> r.exit() == 1));
  }

  @Test
  void everyMistakeIsToldOnTheLineWhereAPersonSeesItAndNothingElseIsTold() {
    assertEquals(List.of(), failing(results, CatalogueTest::isRightLine));
  }

  @Test
  void nearlyEveryMistakeIsToldAtTheColumnWhereAPersonSeesIt() {
    List<String> wrong = failing(results, CatalogueTest::isRightColumn);
    assertTrue(wrong.size() * 20 <= results.size(), () -> String.join("\n", wrong));
  }

  @Test
  void nearlyEverySuggestionIsWhatAPersonWouldWrite() {
    List<String> wrong = failing(withMend(), r -> r.byFix() || r.inWords());
    assertTrue(wrong.size() * 10 <= withMend().size(), () -> String.join("\n", wrong));
  }

  @Test
  void whatAPersonMakesOfItHasNoneOfTheMistakes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Result result : withMend()) {
      Set<String> left =
          inFolder(
              root -> {
                result.one().mend(result.one().write(root));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                run(out, root, "check", "--format", "json");
                return out.toString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Told(StrictJson.object(line)).code())
                    .collect(Collectors.toSet());
              });
      left.retainAll(result.one().codes());
      if (!left.isEmpty()) {
        wrong.add(result.one() + ": still " + left);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> failing(List<Result> all, java.util.function.Predicate<Result> good) {
    return all.stream()
        .filter(good.negate())
        .map(r -> r.one() + ": " + r.one().places() + " " + tolds(r, Told::place) + r.exit())
        .toList();
  }
}
