package dev.rolebook.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The finished program as users start it: another process, another Java, another place. */
@Tag("jar")
class ProgramTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path JAR = HOME.resolve("target/rolebook.jar");

  private record Run(int code, String out, String err) {}

  @TempDir static Path temp;
  private static Map<String, String> reference;

  @BeforeAll
  static void buildOnce() throws Exception {
    Path site = temp.resolve("reference");
    Run run =
        run(Map.of(), List.of(java(), "-jar", JAR.toString(), "build", "-o", site.toString()));
    assertEquals(0, run.code(), run.err());
    reference = texts(site);
  }

  @Test
  void everyJavaHereMakesTheSameSite() throws Exception {
    for (Path java : javas()) {
      String name = java.getParent().getParent().getFileName().toString();
      sameSite(name, Map.of(), List.of(java.toString(), "-jar", JAR.toString()));
    }
  }

  @Test
  void anotherPlaceInTheWorldMakesTheSameSite() throws Exception {
    sameSite(
        "turkish",
        Map.of("LC_ALL", "C", "TZ", "Pacific/Apia"),
        List.of(
            java(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=US-ASCII",
            "-Dline.separator=\r\n",
            "-XX:ActiveProcessorCount=1",
            "-jar",
            JAR.toString()));
  }

  @Test
  void aStrictUmaskStillMakesFilesThatAHostCanRead() throws Exception {
    Path site = temp.resolve("umask");
    String command = "umask 077; exec \"$0\" -jar \"$1\" build -s \"$2\" -o \"$3\"";
    Run run =
        run(
            Map.of(),
            List.of("sh", "-c", command, java(), JAR.toString(), HOME.toString(), site.toString()));
    assertEquals(0, run.code(), run.err());
    assertEquals(reference, texts(site));
    assertEquals(
        "rw-r--r--",
        java.nio.file.attribute.PosixFilePermissions.toString(
            Files.getPosixFilePermissions(site.resolve("index.html"))));
  }

  @Test
  void theLauncherStartsFromAnywhereAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("linked"), HOME.resolve("rolebook"));
    Run run = run(Map.of(), List.of("sh", "-c", "cd / && exec \"$0\" --version", link.toString()));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().toLowerCase(java.util.Locale.ROOT).startsWith("rolebook "), run.out());
  }

  @Test
  void theCommandsOfTheReadmeWork() throws Exception {
    String readme = Files.readString(HOME.resolve("README.md"));
    Matcher command = Pattern.compile("(?m)^\\./rolebook ([a-z -]+?)(?: {2,}.*)?$").matcher(readme);
    List<String> tried = new ArrayList<>();
    while (command.find()) {
      tried.add(command.group(1));
      List<String> words = new ArrayList<>(List.of(HOME.resolve("rolebook").toString()));
      words.addAll(List.of(command.group(1).strip().split(" ")));
      if (command.group(1).startsWith("build")) {
        words.addAll(List.of("-o", temp.resolve("readme").toString()));
      }
      Run run = run(Map.of(), words);
      assertEquals(0, run.code(), command.group() + "\n" + run.err());
    }
    assertTrue(tried.size() >= 4, tried.toString());
  }

  @Test
  void theMistakeOfTheReadmeIsToldInTheseWords() throws Exception {
    String readme = Files.readString(HOME.resolve("README.md"));
    Matcher told = Pattern.compile("(?s)```\\n(content/roles/.*?)```").matcher(readme);
    assertTrue(told.find());
    Path source = temp.resolve("mistake");
    copy(HOME.resolve("content"), source.resolve("content"));
    Matcher copied = Pattern.compile("Copy `([^`]+)` to `([^`]+)`").matcher(readme);
    assertTrue(copied.find());
    assertTrue(Files.notExists(HOME.resolve(copied.group(2))), "the README overwrites a role");
    String role = Files.readString(HOME.resolve(copied.group(1)));
    Files.writeString(source.resolve(copied.group(2)), role.replace("\nduties:\n", "\ndutys:\n"));
    Run run =
        run(Map.of(), List.of(java(), "-jar", JAR.toString(), "check", "-s", source.toString()));
    assertEquals(1, run.code());
    String wanted =
        told.group(1).strip().replaceAll("yaml:\\d+:", "yaml:N:").replaceAll("(?m)^\\d+ ", "N ");
    String said = run.err().replaceAll("yaml:\\d+:", "yaml:N:").replaceAll("(?m)^\\d+ ", "N ");
    assertTrue(said.contains(wanted), run.err());
  }

  /** In continuous integration the committed site is the one that was just built. */
  @Test
  @EnabledIfEnvironmentVariable(named = "CI", matches = "true")
  void theCommittedSiteIsWhatTheContentMakes() throws Exception {
    assertEquals(reference.keySet(), texts(HOME.resolve("site")).keySet());
    Run run = run(Map.of(), List.of("git", "status", "--porcelain", "--", "site"));
    assertEquals("", run.out(), "site/ in the repository is not what content/ makes");
    assertEquals(0, run.code(), run.err());
    Run listed = run(Map.of(), List.of("git", "ls-files", "--", "site/index.html"));
    assertEquals("site/index.html", listed.out().strip(), "site/ is not in the repository");
  }

  private static void sameSite(String name, Map<String, String> environment, List<String> program)
      throws Exception {
    Path site = temp.resolve("site-" + name);
    List<String> words = new ArrayList<>(program);
    words.addAll(List.of("build", "-s", HOME.toString(), "-o", site.toString()));
    Run run = run(environment, words);
    assertEquals(0, run.code(), name + "\n" + run.err());
    Map<String, String> texts = texts(site);
    assertEquals(reference.keySet(), texts.keySet(), name);
    reference.forEach((file, text) -> assertEquals(text, texts.get(file), name + ": " + file));
  }

  private static Run run(Map<String, String> environment, List<String> words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(words).directory(HOME.toFile());
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<Path> javas() throws IOException {
    Path folder = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(folder)) {
      return List.of(Path.of(java()));
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(jdk -> !Files.isSymbolicLink(jdk))
          .map(jdk -> jdk.resolve("bin/java"))
          .filter(Files::isExecutable)
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> texts(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    BuiltSite.files(root)
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : BuiltSite.files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
