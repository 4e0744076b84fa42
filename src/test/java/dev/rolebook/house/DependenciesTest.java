package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.house.Libraries.Library;
import dev.rolebook.house.Libraries.Part;
import dev.rolebook.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is said of the libraries is what the build uses: in the handbook, for programs, in the jar.
 *
 * <p>{@code -Dtest=DependenciesTest -Dupdate} writes the list for programs anew.
 */
class DependenciesTest {
  private static final Path HANDBOOK = Path.of("docs", "dependencies.md");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final String BILL = "META-INF/sbom/rolebook.cdx.json";
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^ |]+) \\| ([^|]+) \\| .+ \\|$");

  /** What the handbook says of a part. */
  private record Row(String version, String licence) {}

  @Test
  void theHandbookNamesEveryLibraryOfTheProgram() throws Exception {
    List<Part> parts = new Libraries().ofProgram().stream().map(Library::part).toList();
    assertEquals(versions(parts), handbook("## In the program"));
  }

  @Test
  void theHandbookNamesEveryLibraryOfTheTests() throws Exception {
    assertEquals(versions(new Libraries().ofTests()), handbook("## For the tests"));
  }

  @Test
  void theHandbookNamesEveryPluginOfTheBuild() throws Exception {
    assertEquals(versions(new Libraries().ofBuild()), handbook("## For the build"));
  }

  @Test
  void theListForProgramsIsWhatTheProgramIsMadeOf() throws Exception {
    Path file = RESOURCES.resolve(BILL);
    String expected = bill(new Libraries());
    if (System.getProperty("update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run -Dtest=DependenciesTest -Dupdate");
  }

  @Test
  @Tag("jar")
  void theJarHoldsItsListItsLicencesAndNothingElse() throws Exception {
    Set<String> known = new TreeSet<>();
    for (Library library : new Libraries().ofProgram()) {
      try (JarFile jar = new JarFile(library.jar().toFile())) {
        jar.stream().forEach(entry -> known.add(entry.getName()));
      }
    }
    try (JarFile jar = new JarFile("target/rolebook.jar")) {
      Set<String> strangers =
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .map(entry -> entry.getName())
              .filter(name -> !name.matches("(dev/rolebook|gg/jte/generated)/.*"))
              .filter(name -> !known.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          Set.of(
              BILL,
              "META-INF/licenses/BSD-2-Clause-commonmark.txt",
              "META-INF/licenses/LICENSE",
              "META-INF/licenses/MIT-autolink.txt"),
          strangers);
    }
  }

  private static Map<String, String> versions(List<Part> parts) {
    return parts.stream()
        .collect(Collectors.toMap(Part::id, Part::version, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> handbook(String heading) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    rows(heading).forEach((id, row) -> versions.put(id, row.version()));
    return versions;
  }

  private static Map<String, Row> rows(String heading) throws IOException {
    String text = Files.readString(HANDBOOK);
    int from = text.indexOf(heading + "\n");
    assertTrue(from >= 0, heading);
    int to = text.indexOf("\n## ", from);
    Map<String, Row> rows = new TreeMap<>();
    Matcher row = ROW.matcher(to < 0 ? text.substring(from) : text.substring(from, to));
    while (row.find()) {
      rows.put(row.group(1), new Row(row.group(2), row.group(3).strip()));
    }
    return rows;
  }

  /** The list in the form CycloneDX 1.6. */
  private static String bill(Libraries libraries) throws Exception {
    Part program = libraries.program();
    JsonWriter json = JsonWriter.indented().object();
    json.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    json.object("metadata").object("component").put("type", "application");
    coordinates(json, program);
    licence(json, "Apache-2.0");
    json.end().end();
    Map<String, Row> said = rows("## In the program");
    Map<String, Part> parts = new TreeMap<>();
    json.array("components");
    for (Library library : libraries.ofProgram()) {
      Part part = library.part();
      parts.put(part.id(), part);
      json.object().put("type", "library").put("scope", "required");
      coordinates(json, part);
      json.array("hashes").object().put("alg", "SHA-256");
      json.put("content", sha256(library.jar())).end().end();
      licence(json, said.get(part.id()).licence());
      json.end();
    }
    json.end().array("dependencies");
    needs(json, program, libraries.direct().stream().map(Part::purl).toList());
    for (Library library : libraries.ofProgram()) {
      List<String> needs = library.needs().stream().map(id -> parts.get(id).purl()).toList();
      needs(json, library.part(), needs);
    }
    return json.end().end() + "\n";
  }

  private static void coordinates(JsonWriter json, Part part) {
    json.put("bom-ref", part.purl()).put("group", part.group()).put("name", part.name());
    json.put("version", part.version()).put("purl", part.purl());
  }

  private static void licence(JsonWriter json, String id) {
    json.array("licenses").object().object("license").put("id", id).end().end().end();
  }

  private static void needs(JsonWriter json, Part part, List<String> needs) {
    json.object().put("ref", part.purl()).put("dependsOn", needs).end();
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
