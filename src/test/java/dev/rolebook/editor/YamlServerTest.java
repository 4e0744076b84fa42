package dev.rolebook.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.load.Loader;
import dev.rolebook.schema.EditorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an editor shows while somebody writes: asked of the real server, which {@code
 * src/test/sh/editor} fetches.
 */
@Tag("editor")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class YamlServerTest {
  private static final String ROLE = "content/roles/robotics-engineer.yaml";
  private static final String START = "name: Robotics engineer\nsummary: Builds robots.\n";

  @TempDir static Path temp;
  private static YamlServer server;

  @BeforeAll
  static void start() throws IOException {
    server = serve(Path.of(""), temp.resolve("content-of-this-repository"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A server for a project that holds nothing but the schemas for the content of another. */
  private static YamlServer serve(Path content, Path project) throws IOException {
    for (Map.Entry<String, String> schema : EditorFiles.schemas(Loader.known(content)).entrySet()) {
      Path file = project.resolve(schema.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, schema.getValue());
    }
    Path script = Path.of(System.getProperty("yaml.server"));
    Map<?, ?> settings = (Map<?, ?>) StrictJson.object(EditorFiles.settings()).get("yaml.schemas");
    return YamlServer.start(script, project, settings);
  }

  @Test
  void keysThatAreNotThereYetAreOffered() throws IOException {
    List<String> keys = server.completions(ROLE, START + "¦");
    assertTrue(keys.containsAll(List.of("duties", "hire-when", "reviewed-by")), keys.toString());
    assertTrue(!keys.contains("name") && !keys.contains("id"), keys.toString());
  }

  @Test
  void keysInsideAreOffered() throws IOException {
    assertEquals(List.of("essential", "useful"), server.completions(ROLE, START + "skills:\n  ¦"));
    List<String> answer = server.completions(ROLE, START + "aspects:\n  evaluation:\n    ¦");
    assertTrue(answer.containsAll(List.of("text", "list", "source", "as-of")), answer.toString());
  }

  @Test
  void choicesAreOffered() throws IOException {
    assertEquals(
        List.of("technical", "analytical", "business", "people"),
        server.completions("content/skills.yaml", "welding:\n  name: Welding\n  group: ¦"));
  }

  @Test
  void idsThatExistAreOfferedWhereverTheyMayStand() throws IOException {
    for (String place :
        List.of(
            "skills:\n  essential:\n    - ¦",
            "skills:\n  essential: ¦",
            "skills:\n  essential: [python, ¦]",
            "levels:\n  - name: Senior\n    skills:\n      ¦")) {
      List<String> ids = server.completions(ROLE, START + place);
      assertTrue(ids.containsAll(List.of("python", "statistics")), place + ids);
    }
    String pair = "content/comparisons/data-analyst-vs-data-engineer.yaml";
    List<String> roles = server.completions(pair, "choose:\n  ¦");
    assertTrue(roles.contains("data-analyst"), roles.toString());
    List<String> menu = server.completions("content/site.yaml", "title: Roles\nmenu:\n  - ¦");
    assertTrue(menu.containsAll(List.of("roles", "page:about")), menu.toString());
  }

  @Test
  void helpTellsWhatAKeyMeansAndWhatToWrite() throws IOException {
    String help = server.hover(ROLE, START + "hire-¦when: You need robots.\n");
    assertTrue(help.contains("Hire this role when"), help);
    assertTrue(help.contains("A list of texts."), help);
    String aspect = server.hover(ROLE, START + "aspects:\n  main-pur¦pose: x\n");
    assertTrue(aspect.contains("What is this person there to do?"), aspect);
    String word = server.hover("content/words.yaml", "common:\n  ho¦me: Accueil\n");
    assertTrue(word.contains("In English: Home"), word);
  }

  @Test
  void mistakesAreUnderlinedWhereTheyStand() throws IOException {
    assertEquals(
        List.of("3: Property dutys is not allowed."),
        server.problems(ROLE, START + "dutys:\n  - Welds\n"));
    assertEquals(
        List.of(
            "5: There is no tool of this id in content/tools.yaml."
                + " If it is new, run: rolebook schema"),
        server.problems(ROLE, START + "tools:\n  - python\n  - pyhton\n").stream()
            .filter(problem -> problem.startsWith("5"))
            .toList());
    assertEquals(
        List.of("3: Write a day, as yyyy-mm-dd."),
        server.problems(ROLE, START + "reviewed: 1 May 2026\n"));
    assertEquals(List.of("1: Missing property \"summary\"."), server.problems(ROLE, "name: X\n"));
  }

  @Test
  void nothingIsUnderlinedInContentThatIsRight() throws IOException {
    assertEquals(Map.of(), underlined(server, Path.of("")));
    Path every = Path.of("src", "test", "sites", "every-field");
    try (YamlServer other = serve(every, temp.resolve("every-field"))) {
      assertEquals(Map.of(), underlined(other, every));
    }
  }

  private static Map<String, List<String>> underlined(YamlServer asked, Path project)
      throws IOException {
    Map<String, List<String>> problems = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(project.resolve("content"))) {
      all.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
    }
    assertTrue(files.size() > 10, files.toString());
    for (Path file : files) {
      String name = project.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
      problems.put(name, asked.problems(name, Files.readString(file)));
    }
    problems.values().removeIf(List::isEmpty);
    return problems;
  }
}
