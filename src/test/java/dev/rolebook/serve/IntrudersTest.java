package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.serve.Caller.Heard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not let in, and what nobody gets. */
class IntrudersTest {
  private static final String SECRET = "the-secret-of-another-file";

  @TempDir static Path folder;
  private static PreviewServer server;
  private static Caller caller;

  @BeforeAll
  static void start() throws IOException {
    Project project = Project.smallest(folder.resolve("project"));
    Files.writeString(folder.resolve("outside.html"), SECRET);
    project.write("site/index.html", SECRET).write("content/.hidden.html", SECRET);
    project.write(".env", SECRET).write("outside.html", SECRET);
    Files.createSymbolicLink(project.path("content/link.html"), folder.resolve("outside.html"));
    server = PreviewServer.start(PreviewOptions.of(project.root()), PreviewListener.NONE);
    caller = new Caller(server);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    assertTrue(InetAddress.getByName(server.address().getHost()).isLoopbackAddress());
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().toList()) {
        if (!address.isLoopbackAddress()) {
          assertFalse(answers(address), address + " answers");
        }
      }
    }
  }

  private static boolean answers(InetAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, server.address().getPort()), 500);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void theNamesOfThisMachineAreAnswered() throws IOException {
    int port = server.address().getPort();
    for (String host : List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)) {
      assertEquals(200, withHost("Host: " + host).status(), host);
    }
  }

  @Test
  void anyOtherNameIsRefused() throws IOException {
    int port = server.address().getPort();
    for (String host :
        List.of(
            "evil.example:" + port,
            "127.0.0.1.evil.example:" + port,
            "evil.example",
            "127.0.0.1",
            "127.0.0.1:" + (port == 1 ? 2 : 1),
            "localhost:" + port + "@evil.example",
            "")) {
      assertEquals(403, withHost("Host: " + host).status(), host);
    }
    assertEquals(403, withHost("X: y").status());
    assertEquals(403, withHost("Host: " + caller.host() + "\r\nHost: evil.example").status());
  }

  private static Heard withHost(String line) throws IOException {
    return caller.send("GET / HTTP/1.1\r\n" + line + "\r\nConnection: close\r\n\r\n").orElseThrow();
  }

  @Test
  void aRequestMeantForAnotherServerIsRefused() throws IOException {
    assertEquals(403, caller.get("http://evil.example/").status());
    assertEquals(403, caller.get("//evil.example/").status());
  }

  @Test
  void aForeignOriginIsRefused() throws IOException {
    for (String origin :
        List.of("http://evil.example", "null", "http://127.0.0.1:1", "https://" + caller.host())) {
      Heard answer = caller.get("/", "Origin: " + origin);
      assertEquals(403, answer.status(), origin);
      assertEquals("", answer.header("access-control-allow-origin"), origin);
    }
    assertEquals(200, caller.get("/", "Origin: http://" + caller.host()).status());
    Heard preflight =
        caller.ask(
            "OPTIONS", "/", "Origin: http://evil.example", "Access-Control-Request-Method: GET");
    assertEquals(403, preflight.status());
    assertEquals("", preflight.header("access-control-allow-methods"));
  }

  @Test
  void aPageFromElsewhereGetsNeitherTheStreamNorAFile() throws IOException {
    for (String site : List.of("cross-site", "same-site")) {
      for (String path : List.of("/_preview/events", "/_preview/preview.js", "/robots.txt", "/")) {
        Heard answer =
            caller.get(
                path,
                "Sec-Fetch-Site: " + site,
                "Sec-Fetch-Mode: no-cors",
                "Sec-Fetch-Dest: script");
        assertEquals(403, answer.status(), site + " " + path);
      }
      assertEquals(403, framed(site).status());
    }
  }

  private static Heard framed(String site) throws IOException {
    return caller.get(
        "/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe");
  }

  @Test
  void aPersonWhoFollowsALinkIsLetIn() throws IOException {
    assertEquals(
        200,
        caller
            .get(
                "/roles/baker.html",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document")
            .status());
    assertEquals(200, caller.get("/", "Sec-Fetch-Site: none").status());
    assertEquals(200, caller.get("/robots.txt", "Sec-Fetch-Site: same-origin").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"})
  void thePreviewCanOnlyBeRead(String method) throws IOException {
    Heard answer = caller.ask(method, "/");
    assertEquals(405, answer.status());
    assertEquals("GET, HEAD", answer.header("allow"));
  }

  @Test
  void whatIsSentAlongIsNotRead() throws IOException {
    String big = "x".repeat(300_000);
    Optional<Heard> answer =
        caller.send(
            "POST / HTTP/1.1\r\nHost: "
                + caller.host()
                + "\r\nContent-Length: 900000000\r\n\r\n"
                + big);
    answer.ifPresent(heard -> assertEquals(405, heard.status()));
    assertEquals(200, caller.get("/").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../outside.html",
        "/roles/../../outside.html",
        "/..%2foutside.html",
        "/%2e%2e/outside.html",
        "/%2e%2e%2foutside.html",
        "/%252e%252e%252foutside.html",
        "/..%5coutside.html",
        "/..%c0%afoutside.html",
        "/%c0%ae%c0%ae/outside.html",
        "/..%00/outside.html",
        "/outside.html%00.html",
        "/..;/outside.html",
        "/.../outside.html",
        "/./././../outside.html",
        "/outside.html",
        "/content/site.yaml",
        "/site/index.html",
        "/link.html",
        "/content/link.html",
        "/.env",
        "/.hidden.html",
        "/content/.hidden.html",
        "/.git/config",
        "/file:/etc/passwd",
        "/etc/passwd",
        "/C:/Windows/win.ini",
        "/roles",
        "/assets/",
        "/_preview/",
        "/_preview/../preview.js",
        "/_preview/events/",
        "/_preview/package-info.class"
      })
  void nothingButTheSiteCanBeReached(String path) throws IOException {
    Heard answer = caller.get(path);
    assertEquals(404, answer.status(), answer.body());
    assertFalse(answer.body().contains(SECRET), path);
    assertFalse(answer.body().contains("Index of"), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/<script>alert(1)</script>",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/\"onload=\"alert(1)",
        "/x?<script>alert(1)</script>",
        "/x%0d%0aSet-Cookie:%20a=b",
        "/x\u0000y",
        "/%",
        "x",
        "*",
        ""
      })
  void nothingOfARequestComesBack(String path) throws IOException {
    Optional<Heard> answer =
        caller.send(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: "
                + caller.host()
                + "\r\nConnection: close\r\n\r\n");
    answer.ifPresent(
        heard -> {
          assertTrue(heard.status() >= 400, path);
          assertFalse(heard.body().contains("alert(1)"), heard.body());
          assertEquals("", heard.header("set-cookie"), path);
        });
    assertEquals(200, caller.get("/").status());
  }
}
