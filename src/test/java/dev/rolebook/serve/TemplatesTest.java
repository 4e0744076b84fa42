package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page sees of templates that somebody works on. */
class TemplatesTest {
  private static final String ROLE = "templates/page/role.jte";
  private static final String PAGE = "/roles/baker.html";

  @TempDir Path folder;

  @Test
  void aTemplateThatChangesIsSeenABrokenOneIsToldAndNothingStaysBehind() throws IOException {
    Project project = Project.smallest(folder);
    copyTemplates(project.path("templates"));
    Set<Path> before = compiled();
    String template = Files.readString(project.path(ROLE));
    try (PreviewServer server =
        PreviewServer.start(PreviewOptions.of(folder), PreviewListener.NONE)) {
      Caller caller = new Caller(server);
      assertEquals(before, compiled(), "nothing is compiled while no template differs");
      try (Listener page = Listener.on(caller, PAGE)) {
        page.news();
        project.replace(ROLE, template.replaceFirst("(?s)(content = @`)", "$1<p>Look here!</p>"));
        page.newsWith("\"stale\":true");
      }
      assertTrue(caller.get(PAGE).body().contains("<p>Look here!</p>"));
      try (Listener page = Listener.on(caller, PAGE)) {
        page.news();
        project.replace(
            ROLE, template.replaceFirst("content = @`", "content = @`\\${nobody.knows()}"));
        assertFalse(page.newsWith("role.jte").contains("\"stale\":true"));
        assertEquals(500, caller.get(PAGE).status());
        assertEquals(200, caller.get("/").status());
        project.replace(ROLE, template);
        page.newsWith("\"stale\":true");
      }
      assertFalse(caller.get(PAGE).body().contains("Look here!"));
    }
    assertEquals(before, compiled());
  }

  private static void copyTemplates(Path to) throws IOException {
    Path from = Path.of("templates");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Set<Path> compiled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("rolebook-preview-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
