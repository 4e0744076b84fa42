package dev.rolebook.serve;

import static dev.rolebook.serve.Project.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rolebook.problem.Report;
import dev.rolebook.sites.GeneratedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an open page sees of the files that change under it; what is never seen fails. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class WatchingTest {
  private static final String PAGE = "/roles/baker.html";
  private static final int MOST_HALF_SECONDS = 60;
  private static final String STALE = "\"stale\":true";

  @TempDir Path folder;
  private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
  private Project project;
  private PreviewServer server;
  private Caller caller;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    project = Project.smallest(folder);
    server = serve();
    caller = new Caller(server);
    assertEquals(List.of(), told.take());
  }

  private PreviewServer serve() throws IOException {
    return PreviewServer.start(
        PreviewOptions.of(folder),
        problems -> told.add(problems.stream().map(Report::text).toList()));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Listener open(String page) throws IOException {
    Listener listener = Listener.on(caller, page);
    assertFalse(listener.news().contains(STALE));
    return listener;
  }

  @Test
  void aFileThatIsWrittenOverIsSeen() throws IOException {
    try (Listener page = open(PAGE)) {
      project.write(Project.BAKER, role("Bread maker"));
      page.newsWith(STALE);
      assertTrue(caller.get(PAGE).body().contains("Bread maker"));
    }
  }

  @Test
  void aFileThatIsReplacedIsSeen() throws IOException {
    try (Listener page = open(PAGE)) {
      project.replace(Project.BAKER, role("Bread maker"));
      page.newsWith(STALE);
      assertTrue(caller.get(PAGE).body().contains("Bread maker"));
    }
  }

  @Test
  void aSecondSaveOfTheSameSizeAndTimeIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(project.path(Project.BAKER));
    for (String name : List.of("Rolls", "Cakes", "Bread")) {
      try (Listener page = open(PAGE)) {
        project.write(Project.BAKER, role(name));
        Files.setLastModifiedTime(project.path(Project.BAKER), time);
        page.newsWith(STALE);
        assertTrue(caller.get(PAGE).body().contains(name));
      }
    }
  }

  @Test
  void whatEditorsLeaveBehindIsNotEvenLookedAt() throws Exception {
    for (String name :
        List.of(".baker.yaml.swp", "baker.yaml~", "4913", "#baker.yaml#", ".#baker", "x.tmp")) {
      project.write("content/roles/" + name, "name: [");
    }
    project.write("content/.git/index", "x");
    project.replace(Project.BAKER, role("Bread maker"));
    assertEquals(List.of(), told.take());
    assertEquals(List.of(), List.copyOf(told));
    assertTrue(caller.get(PAGE).body().contains("Bread maker"));
  }

  @Test
  void aPageThatDoesNotChangeIsLeftAlone() throws IOException {
    try (Listener other = open("/roles/miller.html");
        Listener page = open(PAGE)) {
      project.replace(Project.BAKER, role("Baker", "duties: [Knead]"));
      page.newsWith(STALE);
      assertFalse(other.news().contains(STALE));
    }
  }

  @Test
  void aNewFileARenamedOneAndADeletedOneAreSeen() throws IOException {
    try (Listener missing = open("/roles/cook.html")) {
      project.write("content/roles/cook.yaml", role("Cook"));
      missing.newsWith(STALE);
    }
    assertEquals(200, caller.get("/roles/cook.html").status());
    try (Listener page = open("/roles/cook.html")) {
      Files.move(project.path("content/roles/cook.yaml"), project.path("content/roles/chef.yaml"));
      page.newsWith(STALE);
    }
    assertEquals(404, caller.get("/roles/cook.html").status());
    assertEquals(200, caller.get("/roles/chef.html").status());
    try (Listener page = open("/roles/chef.html")) {
      Files.delete(project.path("content/roles/chef.yaml"));
      page.newsWith(STALE);
    }
    assertEquals(404, caller.get("/roles/chef.html").status());
  }

  @Test
  void aFolderThatIsRenamedAwayAndBackIsSeen() throws IOException {
    try (Listener page = open(PAGE)) {
      Files.move(project.path("content/roles"), project.path("elsewhere"));
      page.newsWith("there is no role");
      assertEquals(200, caller.get(PAGE).status());
      Files.move(project.path("elsewhere"), project.path("content/roles"));
      page.newsWith("\"notices\":[]");
    }
  }

  @Test
  void aBrokenFileKeepsTheLastGoodPageAndTellsWhatTheTerminalTells() throws Exception {
    String good = caller.get(PAGE).body();
    try (Listener page = open(PAGE)) {
      project.replace(Project.BAKER, role("Bread maker", "dutys: [Knead]"));
      String news = page.newsWith("error[E201]");
      assertFalse(news.contains(STALE), news);
      List<String> terminal = told.take();
      assertTrue(news.contains("\"broken\":true"), news);
      for (String text : terminal) {
        assertTrue(news.contains(text.replace("\"", "\\\"").replace("\n", "\\n")), news);
      }
      assertEquals(good, caller.get(PAGE).body());
      project.replace(Project.BAKER, role("Bread maker"));
      assertTrue(page.newsWith(STALE).contains("\"notices\":[]"));
    }
    assertTrue(caller.get(PAGE).body().contains("Bread maker"));
  }

  @Test
  void contentWithMistakesFromTheStartIsShownAsFarAsItGoes() throws Exception {
    server.close();
    project.write(Project.BAKER, role("Baker", "tools: [oven, peel]"));
    server = serve();
    caller = new Caller(server);
    try (Listener page = open(PAGE)) {
      project.write("content/tools.yaml", "oven:\n  name: Stone oven\n");
      String news = page.newsWith(STALE);
      assertTrue(news.contains("there is no tool"), news);
    }
    assertTrue(caller.get(PAGE).body().contains("Stone oven"));
  }

  @Test
  void whatOnlyFinishedPagesShowJoinsTheMistakesAndGoesWithThem() throws Exception {
    try (Listener page = open(PAGE)) {
      project.replace(Project.BAKER, role("Baker").replace("sources: [own]\n", ""));
      page.newsWith("warning[W602]");
      assertEquals(1, told.take().size());
      project.replace(Project.BAKER, role("Baker"));
      page.newsWith("\"notices\":[]");
      assertEquals(List.of(), told.take());
    }
  }

  @Test
  void aRoleThatIsMendedThroughAnotherFileIsSeen() throws IOException {
    try (Listener page = open(PAGE)) {
      project.replace(Project.BAKER, role("Baker", "tools: [oven]"));
      page.newsWith("there is no tool");
      project.write("content/tools.yaml", "oven:\n  name: Stone oven\n");
      page.newsWith(STALE);
    }
    assertTrue(caller.get(PAGE).body().contains("Stone oven"));
  }

  @Test
  void sixtySavesInASecondEndWithTheLast() throws Exception {
    try (Listener page = open(PAGE)) {
      for (int i = 1; i <= 60; i++) {
        project.write(Project.BAKER, role("Baker number " + i));
        Thread.sleep(16);
      }
      page.newsWith(STALE);
    }
    while (!caller.get(PAGE).body().contains("Baker number 60")) {
      Thread.sleep(10);
    }
  }

  @Test
  void sevenHundredFilesAtOnceAreShownTogether() throws Exception {
    Path branch = folder.resolve("branch");
    GeneratedContent.write(350, 1, "listed", branch);
    try (Listener page = open("/")) {
      copy(branch.resolve("content"), project.path("content"));
      Files.delete(project.path(Project.BAKER));
      Files.delete(project.path("content/roles/miller.yaml"));
      page.newsWith(STALE);
    }
    while (!caller.get("/").body().contains("Generated roles")) {
      Thread.sleep(10);
    }
    try (Listener page = Listener.on(caller, "/")) {
      assertFalse(page.news().contains("error["));
    }
  }

  @Test
  void aSaveOfVimIsSeenOnceAndThenItIsQuiet() throws Exception {
    try (Listener page = open(PAGE)) {
      Path file = project.path(Project.BAKER);
      Path backup = file.resolveSibling("baker.yaml~");
      Files.createFile(file.resolveSibling("4913"));
      Files.delete(file.resolveSibling("4913"));
      Files.move(file, backup);
      Files.writeString(file, role("Bread maker"));
      Files.delete(backup);
      page.newsWith(STALE);
      assertTrue(caller.get(PAGE).body().contains("Bread maker"));
    }
    itIsQuiet();
  }

  @Test
  void aNewFolderIsSeenWithWhatIsPutIntoIt() throws Exception {
    try (Listener missing = open("/guides/first.html")) {
      Files.createDirectory(project.path("content/guides"));
      project.write("content/guides/first.md", "---\ntitle: First\n---\n\nWords.\n");
      missing.newsWith(STALE);
    }
    assertEquals(200, caller.get("/guides/first.html").status());
    itIsQuiet();
  }

  @Test
  void anotherBranchOfTheRepositoryIsSeenAsAWhole() throws Exception {
    git("init", "-q", "-b", "main");
    git("add", "content");
    git("commit", "-q", "-m", "one");
    git("checkout", "-q", "-b", "other");
    for (int i = 0; i < 60; i++) {
      project.write("content/roles/role-" + i + ".yaml", role("Role " + i));
    }
    project.write(Project.BAKER, role("Bread maker"));
    git("add", "content");
    git("commit", "-q", "-m", "two");
    for (String branch : List.of("main", "other", "main", "other")) {
      git("checkout", "-q", branch);
    }
    while (!caller.get(PAGE).body().contains("Bread maker")
        || caller.get("/roles/role-59.html").status() != 200) {
      Thread.sleep(10);
    }
    try (Listener page = Listener.on(caller, "/")) {
      assertFalse(page.news().contains("error["));
    }
    itIsQuiet();
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a"));
    command.addAll(List.of("-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, git.waitFor());
  }

  /** Nothing is made again for half a second, at the latest after a while. */
  private void itIsQuiet() throws InterruptedException {
    for (int i = 0; i < MOST_HALF_SECONDS; i++) {
      told.clear();
      Thread.sleep(500);
      if (told.isEmpty()) {
        return;
      }
    }
    fail("it never becomes quiet");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }
}
