package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.schema.FileKind;
import dev.rolebook.schema.FileSchema;
import dev.rolebook.schema.SchemaCheck;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the loader reads, the schemas allow; what it complains of, they complain of where a schema
 * can know.
 */
class SchemaLawTest {
  /** Mistakes that a schema finds wherever they are. */
  private static final Set<Rule> FOUND =
      EnumSet.of(
          Rule.UNKNOWN_KEY,
          Rule.MISSING_KEY,
          Rule.WRONG_KIND,
          Rule.BAD_CHOICE,
          Rule.BAD_NUMBER,
          Rule.UNKNOWN_ID,
          Rule.BAD_ID,
          Rule.DUPLICATE_REFERENCE,
          Rule.EMPTY_VALUE);

  /** Cases that a schema cannot know of, each with the reason. */
  private static final Map<String, String> BEYOND =
      Map.of(
          "the number \"007\" is told", "editors hand it over as the number 7",
          "downloads are none or some, not both",
              "which words go together is not said by their kind",
          "an old id that is in use is told", "old ids are any text to a schema");

  @TestFactory
  Stream<DynamicTest> everyFileThatLoadsFitsItsSchema() throws IOException {
    List<Path> projects = new ArrayList<>(List.of(Path.of("")));
    try (Stream<Path> sites = Files.list(Path.of("src", "test", "sites"))) {
      sites
          .filter(site -> Files.isDirectory(site.resolve("content")))
          .sorted()
          .forEach(projects::add);
    }
    return projects.stream()
        .map(project -> DynamicTest.dynamicTest("content of " + project, () -> fits(project)));
  }

  private static void fits(Path project) {
    Map<String, List<String>> problems = problems(project);
    assertTrue(problems.size() >= 3, problems.keySet().toString());
    problems.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), problems);
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeThatASchemaCanKnowIsFound() throws IOException {
    return MistakeCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.fact(), () -> sameVerdict(one)));
  }

  private static void sameVerdict(MistakeCase one) throws IOException {
    Path root = Files.createTempDirectory("schema");
    try {
      List<Problem> told = one.write(root).problems();
      Map<String, List<String>> found = problems(root);
      found.forEach(
          (file, problems) -> {
            List<Problem> here =
                told.stream()
                    .filter(p -> p.isError() && p.span().file().name().equals("content/" + file))
                    .toList();
            if (here.isEmpty()) {
              assertEquals(List.of(), problems, file);
            } else if (!BEYOND.containsKey(one.fact())
                && here.stream().anyMatch(SchemaLawTest::canBeKnown)) {
              assertFalse(problems.isEmpty(), file + " fits its schema: " + here);
            }
          });
    } finally {
      Folder.delete(root);
    }
  }

  private static boolean canBeKnown(Problem problem) {
    boolean inText = !problem.span().file().text().isEmpty();
    return inText && FOUND.contains(problem.rule());
  }

  /** The problems of every file, by its name. */
  private static Map<String, List<String>> problems(Path project) {
    Known known = Loader.known(project);
    return TypedYaml.files(project).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                file ->
                    SchemaCheck.problems(
                        FileSchema.of(kind(file.getKey()), known), file.getValue())));
  }

  private static FileKind kind(String file) {
    return FileKind.all().stream()
        .filter(
            kind ->
                FileSystems.getDefault()
                    .getPathMatcher("glob:" + kind.pattern())
                    .matches(Path.of(file)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyExcuseBelongsToACase() throws IOException {
    Set<String> facts =
        MistakeCase.all().stream().map(MistakeCase::fact).collect(Collectors.toSet());
    assertTrue(facts.containsAll(BEYOND.keySet()), BEYOND.keySet().toString());
  }

  @Test
  void everyFileOfTheContentModelHasOneKind() {
    Set<String> names = new TreeSet<>();
    FileKind.all().forEach(kind -> assertTrue(names.add(kind.name()), kind.name()));
    assertEquals(Kind.values().length + 3, names.size());
  }
}
