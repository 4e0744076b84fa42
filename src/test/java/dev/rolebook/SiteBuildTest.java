package dev.rolebook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions.Progress;
import dev.rolebook.BuildOptions.Target;
import dev.rolebook.plan.Slot;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.save.SaveOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story, on the smallest content. */
class SiteBuildTest {
  @TempDir Path project;
  private Path out;

  @BeforeEach
  void writeTheSmallestContent() throws IOException {
    out = project.resolve("site");
    write("site.yaml", "title: Roles");
    write("aspects.yaml", "Work:", "  purpose:", "    label: Purpose", "    question: Why?");
    write("roles/baker.yaml", "name: Baker", "summary: Bakes bread.", "reviewed: 2024-01-10");
  }

  @Test
  void everyPageOfThePlanAndEveryCountedFileIsPublished() throws IOException {
    BuildResult result = SiteBuild.run(BuildOptions.build(project, out));
    assertEquals(0, result.errors(), result.problems()::toString);
    Map<String, String> site = site();
    for (Slot slot : result.plan().orElseThrow().slots()) {
      assertTrue(site.containsKey(slot.url().path()), slot.url()::path);
    }
    assertEquals(site.size(), result.files());
    assertEquals(result.files(), result.changes().orElseThrow().created().size());
  }

  @Test
  void aCheckNamesEveryFileAndWritesNone() throws IOException {
    BuildResult result = SiteBuild.run(BuildOptions.check(project));
    assertEquals(result.files(), result.urls().size());
    assertTrue(result.changes().isEmpty());
    assertFalse(Files.exists(out));
    SiteBuild.run(BuildOptions.build(project, out));
    List<String> named = result.urls().stream().map(url -> url.path()).toList();
    assertEquals(List.copyOf(site().keySet()), named);
  }

  @Test
  void anErrorOfAnyStepLeavesTheSiteAsItWas() throws IOException {
    SiteBuild.run(BuildOptions.build(project, out));
    Map<String, String> before = site();
    for (String wrong :
        List.of("titel: x", "description: '[x](role:nobody)'", "notice: '[x](#not-there)'")) {
      write("site.yaml", "title: Other", wrong);
      BuildResult result = SiteBuild.run(BuildOptions.build(project, out));
      assertTrue(result.errors() > 0, wrong);
      assertTrue(result.changes().isEmpty(), wrong);
      assertEquals(before, site(), wrong);
    }
  }

  @Test
  void aWarningStopsAStrictBuildOnly() {
    BuildResult loose = SiteBuild.run(BuildOptions.build(project, out));
    assertTrue(loose.warnings() > 0);
    assertTrue(loose.changes().isPresent());
    BuildResult strict = SiteBuild.run(options(true, Optional.empty(), 1, Progress.NONE));
    assertEquals(loose.warnings(), strict.errors());
    assertTrue(strict.changes().isEmpty());
  }

  @Test
  void aStrictBuildTellsEverythingThatAnyOtherTells() throws IOException {
    write("roles/baker.yaml", "name: Baker", "summary: Bakes bread. #cut");
    BuildResult loose = SiteBuild.run(BuildOptions.build(project, out));
    BuildResult strict = SiteBuild.run(options(true, Optional.empty(), 1, Progress.NONE));
    for (Rule rule : List.of(Rule.TEXT_CUT, Rule.NOT_COVERED)) {
      assertTrue(loose.problems().stream().anyMatch(p -> p.rule() == rule), rule::code);
    }
    assertEquals(loose.problems().stream().map(Problem::asError).toList(), strict.problems());
    assertTrue(strict.changes().isEmpty());
  }

  @Test
  void anUnsafeFolderIsAReasonAndNoException() {
    BuildResult result = SiteBuild.run(BuildOptions.build(project, project));
    assertTrue(result.refused().orElseThrow().getMessage().contains("holds the content"));
    assertTrue(result.changes().isEmpty());
  }

  @Test
  void contentThatChangesWhileItIsReadIsNotPublished() throws IOException {
    SiteBuild.run(BuildOptions.build(project, out));
    Map<String, String> before = site();
    Path other = project.resolve("content/roles/miller.yaml");
    List<IoStep> changes =
        List.of(
            () -> write("roles/baker.yaml", "name: Half", "summary: Half."),
            () -> write("roles/miller.yaml", "name: Miller", "summary: Grinds."),
            () -> Files.move(other, other.resolveSibling("cook.yaml")),
            () -> Files.delete(other.resolveSibling("cook.yaml")));
    for (int i = 0; i < changes.size(); i++) {
      write("site.yaml", "title: Title " + i);
      BuildResult result = SiteBuild.run(options(false, Optional.empty(), 1, once(changes.get(i))));
      assertTrue(result.refused().isPresent(), result.problems()::toString);
      assertEquals(before, site(), "change " + i);
    }
    assertTrue(SiteBuild.run(BuildOptions.build(project, out)).changes().isPresent());
    assertTrue(site().get("roles/baker.html").contains("Title 3"));
  }

  private interface IoStep {
    void run() throws IOException;
  }

  /** Somebody else at work, as soon as the first pages are made. */
  private static Progress once(IoStep step) {
    AtomicBoolean done = new AtomicBoolean();
    return (pages, total) -> {
      if (!done.getAndSet(true)) {
        assertDoesNotThrow(step::run);
      }
    };
  }

  @Test
  void ageIsMeasuredAgainstTheGivenDayOrTheNewestInTheContent() throws IOException {
    assertFalse(isStale(Optional.empty()));
    assertFalse(isStale(Optional.of(LocalDate.parse("2025-01-10"))));
    assertTrue(isStale(Optional.of(LocalDate.parse("2025-01-11"))));
    write("roles/miller.yaml", "name: Miller", "summary: Grinds.", "reviewed: 2025-02-01");
    assertTrue(isStale(Optional.empty()));
  }

  @Test
  void theDayOfTheBuildIsOnNoPage() throws IOException {
    SiteBuild.run(options(false, Optional.of(LocalDate.parse("2024-02-03")), 1, Progress.NONE));
    Map<String, String> before = site();
    SiteBuild.run(options(false, Optional.of(LocalDate.parse("2031-12-25")), 1, Progress.NONE));
    assertEquals(before, site());
  }

  @Test
  void theNumberOfThreadsIsSeenNowhere() throws IOException {
    BuildResult one = SiteBuild.run(options(false, Optional.empty(), 1, Progress.NONE));
    Map<String, String> before = site();
    BuildResult many = SiteBuild.run(options(false, Optional.empty(), 7, Progress.NONE));
    assertEquals(before, site());
    assertEquals(one.problems(), many.problems());
    assertTrue(many.changes().orElseThrow().isEmpty());
  }

  @Test
  void progressEndsAtTheNumberOfPages() {
    AtomicInteger most = new AtomicInteger();
    Progress progress = (done, total) -> most.accumulateAndGet(done * 1000 + total, Math::max);
    int pages = SiteBuild.run(options(false, Optional.empty(), 2, progress)).pages();
    assertEquals(pages * 1000 + pages, most.get());
  }

  private boolean isStale(Optional<LocalDate> date) {
    List<Problem> problems = SiteBuild.run(options(false, date, 1, Progress.NONE)).problems();
    return problems.stream().anyMatch(problem -> problem.rule() == Rule.STALE);
  }

  private BuildOptions options(
      boolean strict, Optional<LocalDate> date, int jobs, Progress progress) {
    Optional<Target> target = Optional.of(new Target(out, SaveOptions.CAREFUL));
    return new BuildOptions(project, target, strict, date, jobs, false, progress);
  }

  private void write(String name, String... lines) throws IOException {
    Path file = project.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private Map<String, String> site() throws IOException {
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        site.put(out.relativize(file).toString().replace('\\', '/'), text);
      }
    }
    site.remove(".rolebook-manifest");
    return site;
  }
}
