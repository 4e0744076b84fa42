package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds {@code ARCHITECTURE.md} against the compiled classes, with the JDK's own jdeps. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.yaml.snakeyaml", "snakeyaml",
          "org.commonmark", "commonmark",
          "gg.jte", "jte",
          "picocli", "picocli");

  private static String document;
  private static Map<String, Set<String>> allowed;
  private static Map<String, Set<String>> used;

  @BeforeAll
  static void readBoth() throws IOException {
    document = Files.readString(Path.of("ARCHITECTURE.md"));
    allowed = allowed(document);
    used = used();
  }

  @Test
  void everyPackageImportsOnlyWhatTheTableAllows() {
    Set<String> wrong = new TreeSet<>();
    used.forEach(
        (from, tos) ->
            tos.stream()
                .filter(to -> !allowed.getOrDefault(from, Set.of()).contains(to))
                .forEach(to -> wrong.add(from + " imports " + to)));
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theTableAllowsNothingThatNobodyImports() {
    Set<String> unused = new TreeSet<>();
    allowed.forEach(
        (from, tos) ->
            tos.stream()
                .filter(to -> !used.getOrDefault(from, Set.of()).contains(to))
                .forEach(to -> unused.add(from + " may import " + to)));
    assertEquals(Set.of(), unused);
  }

  @Test
  void theTableNamesEveryPackageAndNoOther() {
    assertEquals(new TreeSet<>(used.keySet()), new TreeSet<>(allowed.keySet()));
  }

  @Test
  void everyPackageStandsInTheDrawing() {
    String drawing = document.split("```")[1];
    Set<String> missing = new TreeSet<>(used.keySet());
    missing.remove("rolebook"); // It stands there by its one method.
    missing.removeIf(name -> Pattern.compile("\\b" + name + "\\b").matcher(drawing).find());
    assertEquals(Set.of(), missing);
  }

  @Test
  void thePackagesFormNoCycle() {
    Set<String> done = new TreeSet<>();
    Map<String, Set<String>> open = new TreeMap<>(used);
    boolean progress = true;
    while (progress) {
      List<String> free =
          open.entrySet().stream()
              .filter(
                  e ->
                      e.getValue().stream()
                          .allMatch(to -> done.contains(to) || LIBRARIES.containsValue(to)))
              .map(Map.Entry::getKey)
              .toList();
      done.addAll(free);
      progress = open.keySet().removeAll(free);
    }
    assertEquals(Set.of(), open.keySet(), "packages in a cycle");
  }

  @Test
  void everyTypeNamedInTheDocumentExists() throws IOException {
    Set<String> types = new TreeSet<>();
    for (Path file : javaFiles()) {
      types.add(file.getFileName().toString().replace(".java", ""));
    }
    Set<String> named = new TreeSet<>();
    Matcher matcher = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*)?`").matcher(document);
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    assertFalse(named.isEmpty());
    named.removeAll(types);
    assertEquals(Set.of(), named, "named in ARCHITECTURE.md, not in the code");
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (String name : used.keySet()) {
      Path folder = SOURCES.resolve("dev/rolebook").resolve(name.equals("rolebook") ? "." : name);
      assertTrue(Files.exists(folder.resolve("package-info.java")), name);
    }
  }

  @Test
  void everyPublicTypeStartsWithASentenceThatSaysWhatItIsFor() throws IOException {
    Set<String> silent = new TreeSet<>();
    Pattern type =
        Pattern.compile(
            "(?s)(/\\*\\*(?:(?!\\*/).)*\\*/)?\\s*((?:@[A-Za-z.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*)"
                + "\\npublic (?:final |sealed |abstract |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    for (Path file : javaFiles()) {
      Matcher matcher = type.matcher("\n" + Files.readString(file));
      while (matcher.find()) {
        if (matcher.group(1) == null) {
          silent.add(file.getFileName() + ": " + matcher.group(3));
        }
      }
    }
    assertEquals(Set.of(), silent);
  }

  @Test
  void noMainFileIsLongerThan300Lines() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (Path file : javaFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > 300) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertEquals(Set.of(), tooLong);
  }

  @Test
  void noTestNameStartsWithTest() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      Set<String> wrong = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = Pattern.compile("void (test\\w*)\\(").matcher(Files.readString(file));
        while (matcher.find()) {
          wrong.add(file.getFileName() + ": " + matcher.group(1));
        }
      }
      assertEquals(Set.of(), wrong);
    }
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Map<String, Set<String>> allowed(String text) {
    Map<String, Set<String>> table = new TreeMap<>();
    Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$").matcher(text);
    while (row.find()) {
      table.put(
          row.group(1),
          Arrays.stream(row.group(2).split("[,;]"))
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return table;
  }

  private static Map<String, Set<String>> used() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int code =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--multi-release",
            "base",
            "-verbose:package",
            "-filter:none",
            "-cp",
            System.getProperty("java.class.path"),
            CLASSES.toString());
    assertEquals(0, code, out.toString());
    Map<String, Set<String>> graph = new TreeMap<>();
    Matcher line =
        Pattern.compile("(?m)^\\s+(dev\\.rolebook\\S*)\\s+-> (\\S+)").matcher(out.toString());
    while (line.find()) {
      String from = layer(line.group(1));
      String to = layer(line.group(2));
      Set<String> tos = graph.computeIfAbsent(from, k -> new TreeSet<>());
      if (!to.isEmpty() && !to.equals(from)) {
        tos.add(to);
      }
    }
    assertFalse(graph.isEmpty(), out.toString());
    return graph;
  }

  private static String layer(String name) {
    if (name.equals("dev.rolebook")) {
      return "rolebook";
    }
    if (name.startsWith("dev.rolebook.")) {
      return name.substring("dev.rolebook.".length());
    }
    return LIBRARIES.entrySet().stream()
        .filter(e -> name.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
