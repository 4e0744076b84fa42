package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the finished jar, in processes of their own. */
@Tag("jar")
class LauncherTest {
  private static final Path LAUNCHER = Path.of("rolebook").toAbsolutePath();
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private record Ended(int code, String said) {}

  @TempDir Path folder;

  @AfterEach
  void takeTheLinksAway() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @Test
  void itWorksFromAnyFolderAndThroughLinks() throws Exception {
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/one"), LAUNCHER);
    Files.createSymbolicLink(folder.resolve("two"), Path.of("bin/one"));
    Ended direct = run(LAUNCHER.toString(), "--version");
    assertEquals(0, direct.code(), direct.said());
    assertTrue(direct.said().matches("rolebook \\d.*\\n"), direct.said());
    assertEquals(direct, run("./two", "--version"));
    assertEquals(direct, run("bin/one", "--version"));
  }

  @Test
  void whatJavaLearntOfTheProgramIsKeptAndNeverInTheWay() throws Exception {
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.copy(LAUNCHER, folder.resolve("rolebook"));
    Files.copy(LAUNCHER.resolveSibling("target/rolebook.jar"), target.resolve("rolebook.jar"));
    Path sites = Files.createDirectories(folder.resolve("src/test/sites"));
    Files.createSymbolicLink(
        sites.resolve("every-field"), LAUNCHER.resolveSibling("src/test/sites/every-field"));
    Ended first = run("sh", "./rolebook", "--version");
    assertEquals(0, first.code(), first.said());
    Path learnt = onlyFileBeside(target.resolve("rolebook.jar"));
    assertTrue(Files.size(learnt) > 1_000_000, learnt + " " + Files.size(learnt));
    assertEquals(first, run("sh", "./rolebook", "--version"));
    Files.delete(learnt);
    Files.writeString(learnt, "This is no archive.");
    assertEquals(first, run("sh", "./rolebook", "--version"));
  }

  private static Path onlyFileBeside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      List<Path> others = files.filter(other -> !other.equals(file)).toList();
      assertEquals(1, others.size(), others.toString());
      return others.get(0);
    }
  }

  @Test
  void aReaderThatHasEnoughIsNoFault() throws Exception {
    String project = LAUNCHER.resolveSibling("src/test/sites/every-field").toString();
    String piped = "{ \"$0\" list urls -s \"$1\"; echo \"ended $?\" >&2; } | head -n 1 >/dev/null";
    Ended ended = run("sh", "-c", piped, LAUNCHER.toString(), project);
    assertEquals("ended 0\n", ended.said());
  }

  @Test
  void exitCodesComeThrough() throws Exception {
    assertEquals(2, run(LAUNCHER.toString(), "biuld").code());
    assertEquals(2, run(LAUNCHER.toString(), "build").code());
    assertEquals(0, run(LAUNCHER.toString(), "--help").code());
  }

  @Test
  void withoutAJavaItSaysWhatToInstall() throws Exception {
    Ended ended = run(Map.of("JAVA_HOME", "", "PATH", tools()), "sh", LAUNCHER.toString());
    assertEquals(3, ended.code());
    assertTrue(ended.said().startsWith("rolebook: There is no Java here.\n"), ended.said());
    assertTrue(ended.said().contains("17 or newer"), ended.said());
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
    Files.copy(JAVA_HOME.resolve("bin/java"), java);
    for (String version : List.of("11.0.2", "1.8.0_402")) {
      Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"" + version + "\"\n");
      Map<String, String> old = Map.of("JAVA_HOME", folder.resolve("old").toString());
      Ended ended = run(old, LAUNCHER.toString(), "--version");
      assertEquals(3, ended.code());
      String number = version.startsWith("1.8") ? "8" : "11";
      assertTrue(ended.said().contains("is Java " + number + ", and"), ended.said());
    }
  }

  @Test
  void withoutTheProgramAndWithoutMavenItSaysWhatToRun() throws Exception {
    Path alone = Files.copy(LAUNCHER, folder.resolve("rolebook"));
    Ended ended =
        run(Map.of("JAVA_HOME", JAVA_HOME.toString(), "PATH", tools()), "sh", alone.toString());
    assertEquals(3, ended.code());
    assertTrue(ended.said().contains("mvn -q package"), ended.said());
  }

  @Test
  void aClosedOutputDoesNotStopABuild() throws Exception {
    Shell shell = Shell.smallest(folder);
    String build = "'" + LAUNCHER + "' build -s '" + folder + "' >&- 2>&-";
    assertEquals(0, run("sh", "-c", build).code());
    assertEquals(0, shell.run("build", "--verify").code());
  }

  @Test
  void aListThatNobodyCouldReceiveIsNoSuccess() throws Exception {
    Shell.smallest(folder);
    String list = "'" + LAUNCHER + "' list pages -s '" + folder + "' >&-";
    assertEquals(3, run("sh", "-c", list).code());
  }

  @Test
  void ofBuildsAtOnceOneSucceedsAndTheOthersSayWhy() throws Exception {
    Shell shell = Shell.smallest(folder);
    List<Process> builds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      builds.add(start(Map.of(), LAUNCHER.toString(), "build", "-s", folder.toString()));
    }
    int fine = 0;
    for (Process build : builds) {
      Ended ended = ended(build);
      fine += ended.code() == 0 ? 1 : 0;
      boolean told = ended.said().contains("Another build");
      assertTrue(ended.code() == 0 || (ended.code() == 3 && told), ended.said());
    }
    assertTrue(fine >= 1);
    assertEquals(0, shell.run("build", "--verify").code());
  }

  /** A folder with the few tools that the launcher needs, and no other program. */
  private String tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "basename", "readlink", "sed")) {
      Path link = tools.resolve(tool);
      if (!Files.exists(link)) {
        Path there = Path.of("/usr/bin", tool);
        Files.createSymbolicLink(link, Files.exists(there) ? there : Path.of("/bin", tool));
      }
    }
    return tools.toString();
  }

  private Ended run(String... command) throws IOException, InterruptedException {
    return run(Map.of("JAVA_HOME", JAVA_HOME.toString()), command);
  }

  private Ended run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    return ended(start(environment, command));
  }

  private Process start(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true).environment().putAll(environment);
    return builder.start();
  }

  private static Ended ended(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
