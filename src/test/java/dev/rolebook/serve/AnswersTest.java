package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.serve.Caller.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview sends for what it is asked. */
class AnswersTest {
  @TempDir Path folder;
  private Project project;
  private PreviewServer server;
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    project = Project.smallest(folder);
    server = PreviewServer.start(PreviewOptions.of(folder), PreviewListener.NONE);
    caller = new Caller(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void everyPageOfTheSiteIsThere() throws IOException {
    for (String path : List.of("/", "/index.html", "/roles/", "/roles/baker.html")) {
      Heard page = caller.get(path);
      assertEquals(200, page.status(), path);
      assertEquals("text/html; charset=utf-8", page.header("content-type"), path);
      assertTrue(page.body().startsWith("<!DOCTYPE html>"), path);
    }
    assertEquals(caller.get("/roles/index.html").body(), caller.get("/roles/").body());
    assertEquals(200, caller.get("/compare/baker-vs-miller.html?from=here").status());
  }

  @Test
  void stylesScriptsTwinsAndFilesAboutTheSiteAreThere() throws IOException {
    String page = caller.get("/").body();
    String style = page.replaceAll("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    Map<String, String> types =
        Map.of(
            "/" + style,
            "text/css; charset=utf-8",
            "/robots.txt",
            "text/plain; charset=utf-8",
            "/compare/baker-vs-miller.json",
            "application/json; charset=utf-8",
            "/compare/baker-vs-miller.csv",
            "text/csv; charset=utf-8",
            "/compare/baker-vs-miller.md",
            "text/markdown; charset=utf-8",
            "/_preview/preview.js",
            "text/javascript; charset=utf-8",
            "/_preview/preview.css",
            "text/css; charset=utf-8");
    for (Map.Entry<String, String> type : types.entrySet()) {
      Heard file = caller.get(type.getKey());
      assertEquals(200, file.status(), type.getKey());
      assertEquals(type.getValue(), file.header("content-type"), type.getKey());
      assertFalse(file.body().isEmpty(), type.getKey());
    }
  }

  @Test
  void anUnknownAddressGetsTheSitesOwnPageForIt() throws IOException {
    String notFound = caller.get("/404.html").body();
    for (String path : List.of("/nothing", "/nothing.html", "/nothing/", "/roles", "/hire/for/")) {
      Heard page = caller.get(path);
      assertEquals(404, page.status(), path);
      assertEquals(notFound, page.body(), path);
      assertEquals("", page.header("location"), path);
    }
  }

  @Test
  void thePageOfUnknownAddressesFindsItsStylesWhereverTheSiteWillBe() throws Exception {
    server.close();
    project.write("content/site.yaml", "title: Trades\naddress: https://example.org/a/b\n");
    server = PreviewServer.start(PreviewOptions.of(folder), PreviewListener.NONE);
    caller = new Caller(server);
    String page = caller.get("/deep/down/nothing.html").body();
    String style = page.replaceAll("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    assertTrue(style.startsWith("/a/b/assets/"), style);
    assertEquals(200, caller.get(style).status());
    assertEquals(404, caller.get("/a/b/nothing.html").status());
  }

  @Test
  void aPageHasTheScriptOfThePreviewAndMayListenToItAlone() throws IOException {
    Heard page = caller.get("/roles/baker.html");
    assertFalse(page.body().contains("Content-Security-Policy"), page.body());
    assertTrue(page.body().contains("<script src=\"/_preview/preview.js\" data-version=\""));
    String policy = page.header("content-security-policy");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertTrue(policy.contains("script-src 'self'; "), policy);
    assertTrue(policy.endsWith("; frame-ancestors 'none'"), policy);
    assertEquals(2, policy.split("connect-src 'self';", -1).length, policy);
    assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
  }

  @Test
  void everyAnswerIsKeptToThisSiteAndNowhereElse() throws IOException {
    for (String path : List.of("/", "/nothing", "/robots.txt", "/_preview/x", "/%2e%2e/x")) {
      Heard answer = caller.get(path);
      assertEquals("nosniff", answer.header("x-content-type-options"), path);
      assertEquals("no-store", answer.header("cache-control"), path);
      assertEquals("DENY", answer.header("x-frame-options"), path);
      assertEquals("same-origin", answer.header("cross-origin-resource-policy"), path);
      assertEquals("", answer.header("access-control-allow-origin"), path);
      assertTrue(answer.header("content-type").endsWith("; charset=utf-8"), path);
      assertTrue(answer.header("content-security-policy").startsWith("default-src 'none'"), path);
    }
  }

  @Test
  void aHeadIsTheSameWithoutTheBody() throws IOException {
    for (String path : List.of("/", "/nothing", "/robots.txt")) {
      Heard whole = caller.get(path);
      Heard head = caller.ask("HEAD", path);
      assertEquals(whole.status(), head.status(), path);
      assertEquals("", head.body(), path);
      assertEquals(whole.header("content-length"), head.header("content-length"), path);
      assertEquals(whole.header("content-type"), head.header("content-type"), path);
    }
    assertEquals("", caller.ask("HEAD", "/_preview/events").body());
  }

  @Test
  void nothingIsWrittenIntoTheProject() throws IOException {
    List<Path> before = files();
    caller.get("/");
    caller.get("/roles/baker.html");
    project.replace(Project.BAKER, Project.role("Pastry cook"));
    try (Listener listener = Listener.on(caller, "/roles/baker.html")) {
      listener.news();
    }
    server.close();
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void contentThatMakesNoSiteAtAllSaysSoAndWaits(@TempDir Path other) throws IOException {
    Project empty = Project.smallest(other).write("content/site.yaml", "titel: x\n");
    try (PreviewServer broken =
        PreviewServer.start(PreviewOptions.of(other), PreviewListener.NONE)) {
      Caller asking = new Caller(broken);
      Heard page = asking.get("/roles/baker.html");
      assertEquals(503, page.status());
      assertTrue(page.body().contains("There is no site yet"), page.body());
      try (Listener listener = Listener.on(asking, "/roles/baker.html")) {
        assertTrue(listener.news().contains("error[E201]"));
        empty.replace("content/site.yaml", "title: x\n");
        listener.newsWith("\"stale\":true");
      }
      assertEquals(200, asking.get("/roles/baker.html").status());
    }
  }
}
