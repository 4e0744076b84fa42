package dev.rolebook.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests that nobody means well with, each other than the last; a seed makes the same again. */
final class Attacks {
  /**
   * A request, byte for byte in Latin-1.
   *
   * @param harmless whether the answer may be a page, because nothing but its form is odd
   */
  record Attack(String request, boolean harmless) {}

  private static final List<String> UP =
      List.of(
          "..",
          "%2e%2e",
          "%2E.",
          ".%2e",
          "%252e%252e",
          "%c0%ae%c0%ae",
          "%e0%80%ae.",
          "..;",
          "..%00",
          "..%20",
          "....",
          "%uff0e%uff0e",
          "..\\",
          "\u00b7\u00b7",
          ".",
          "",
          "x/..",
          "..%0a",
          "..?");
  private static final List<String> SLASHES =
      List.of("/", "%2f", "%2F", "\\", "%5c", "%255c", "%252f", "%c0%af", "//", "/./", "%5C/");
  private static final List<String> WANTED =
      List.of(
          "outside.html",
          ".env",
          "content/site.yaml",
          "site/index.html",
          "content/.hidden.html",
          "content/link.html",
          "etc/passwd",
          "proc/self/environ",
          ".git/config",
          "C:/Windows/win.ini",
          "outside.html%00.html",
          "outside.html#",
          "outside.html?x=.html",
          "OUTSIDE.HTML");
  private static final List<String> METHODS =
      List.of(
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "PROPFIND",
          "LOCK",
          "get",
          "GETT",
          "G\u00c9T",
          "",
          "GET\t",
          "HEAD\u0000",
          "X".repeat(5000),
          "PRI",
          "DEBUG");
  private static final List<String> HOSTS =
      List.of(
          "evil.example",
          "evil.example:PORT",
          "127.0.0.1.evil.example:PORT",
          "localhost.evil:PORT",
          "127.0.0.1",
          "localhost",
          "127.0.0.1:1",
          "0.0.0.0:PORT",
          "127.1:PORT",
          "2130706433:PORT",
          "0x7f.1:PORT",
          "[::ffff:127.0.0.1]:PORT",
          "127.0.0.1:PORT@evil.example",
          "LOCALHOST.:PORT",
          "evil.example#127.0.0.1:PORT",
          "127.0.0.1:PORT, evil.example",
          "\u0001",
          "%31%32%37.0.0.1:PORT",
          "127.0.0.1:0PORT",
          "x".repeat(3000) + ":PORT");
  private static final List<String> ORIGINS =
      List.of(
          "null",
          "http://evil.example",
          "http://evil.example:PORT",
          "https://127.0.0.1:PORT",
          "http://127.0.0.1",
          "http://127.0.0.1:PORT.evil.example",
          "http://localhost:PORT/",
          "file://",
          "http://127.0.0.1:PORT@evil.example",
          "chrome-extension://x",
          "HTTP://[::1]",
          "*",
          " ");
  private static final List<String> FETCHES =
      List.of(
          "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
          "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty",
          "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image",
          "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
          "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: embed",
          "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: websocket\r\nSec-Fetch-Dest: websocket",
          "Sec-Fetch-Site: nonsense\r\nSec-Fetch-Mode: cors");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/index.html",
          "/roles/baker.html",
          "/_preview/events?page=%2F&version=x",
          "/_preview/preview.js",
          "/assets/search-index.js",
          "/data/roles.json",
          "/robots.txt");
  private static final List<String> MARKUP =
      List.of(
          "/<script>alert(1)</script>",
          "/%3Cimg%20src=x%20onerror=alert(1)%3E",
          "/?q=<svg onload=alert(1)>",
          "/x%0d%0aSet-Cookie:%20a=alert(1)",
          "/%0d%0a%0d%0a<script>alert(1)</script>",
          "/%E5%98%8A%E5%98%8Dalert(1)",
          "/\u0000alert(1)",
          "/%",
          "/%zz",
          "/%u0041",
          "/\u00ff\u00fe",
          "/" + "a/".repeat(2000),
          "/" + "%2e".repeat(3000),
          "/?" + "x=y&".repeat(5000),
          "//evil.example/alert(1)",
          "/\\evil.example",
          "http://evil.example/alert(1)",
          "https://127.0.0.1:PORT/",
          "javascript:alert(1)",
          "evil.example:443",
          "*",
          "/_preview/events?page=" + "x".repeat(9000),
          "/_preview/events?version=%00&page=<script>alert(1)</script>");
  private static final List<String> EXTRAS =
      List.of(
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 5\r\nContent-Length: 6",
          "Transfer-Encoding: chunked\r\nContent-Length: 3",
          "Transfer-Encoding: chunked, identity",
          "Transfer-Encoding: \u000bchunked",
          "Expect: 100-continue",
          "Expect: nonsense",
          "Upgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13",
          "Upgrade: h2c",
          "Range: bytes=0-,0-,0-,0-,0-",
          "Range: bytes=-99999999999999999999",
          "If-None-Match: " + "\"x\",".repeat(900),
          "If-Modified-Since: Thu, 99 Foo 9999 99:99:99 GMT",
          "Accept-Encoding: " + "gzip;q=0.1,".repeat(500),
          "X-Forwarded-Host: evil.example\r\nX-Original-URL: /.env",
          "X-HTTP-Method-Override: DELETE",
          "Cookie: " + "a=b; ".repeat(2000),
          "X: a\r\n folded",
          ": no name",
          "No colon",
          "X\u0000: y",
          "X: \u0000",
          "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example",
          "Referer: javascript:alert(1)");
  private static final List<String> NO_HTTP =
      List.of(
          "",
          "\r\n",
          "\u0000",
          "GET",
          "GET /",
          "GET /\r\n\r\n",
          "GET / HTTP/0.9\r\n\r\n",
          "GET / HTTP/9.9\r\n\r\n",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
          "GET / HTTP/1.1\nHost: 127.0.0.1:PORT\n\n",
          "GET  /  HTTP/1.1\r\n\r\n",
          "SSH-2.0-x\r\n",
          "\u0004\u0001",
          "GET / HTTP/1.1\r\n" + "\r".repeat(2000),
          "\n".repeat(5000),
          "A".repeat(100_000),
          "GET / HTTP/1.1 x\r\n\r\n");

  private final String port;
  private final Random random = new Random(1);
  private final List<Attack> all = new ArrayList<>();

  private Attacks(int port) {
    this.port = Integer.toString(port);
  }

  static List<Attack> on(int port) {
    Attacks attacks = new Attacks(port);
    attacks.ofAllKinds();
    return List.copyOf(attacks.all);
  }

  private void ofAllKinds() {
    for (int i = 0; i < 250; i++) {
      add("GET", traversal(), host(), "", true);
    }
    for (String path : PATHS) {
      METHODS.forEach(method -> add(method, path, host(), "", false));
      HOSTS.forEach(host -> add("GET", path, "Host: " + host + "\r\n", "", false));
      ORIGINS.forEach(from -> add("GET", path, host(), "Origin: " + from + "\r\n", from.isBlank()));
      if (path.endsWith(".js") || path.contains("events")) {
        FETCHES.forEach(fetch -> add("GET", path, host(), fetch + "\r\n", false));
      }
      add("GET", path, "", "", false);
      add("GET", path, host() + "Host: evil.example\r\n", "", false);
    }
    MARKUP.forEach(
        path ->
            add(
                "GET",
                path,
                host(),
                "",
                path.startsWith("/?") || path.startsWith("/_preview/events")));
    for (String extra : EXTRAS) {
      add("GET", pick(PATHS.subList(0, 3)), host(), extra + "\r\n", true);
      add("POST", pick(PATHS), host(), extra + "\r\n", false);
    }
    NO_HTTP.forEach(bytes -> all.add(new Attack(bytes.replace("PORT", port), true)));
  }

  private String traversal() {
    StringBuilder path =
        new StringBuilder(pick(List.of("/", "/roles/", "/assets/", "/_preview/", "")));
    int depth = 1 + random.nextInt(6);
    for (int i = 0; i < depth; i++) {
      path.append(pick(UP)).append(pick(SLASHES));
    }
    return path.append(pick(WANTED)).toString();
  }

  private String host() {
    return "Host: 127.0.0.1:" + port + "\r\n";
  }

  private void add(String method, String path, String host, String headers, boolean harmless) {
    String request = method + " " + path + " HTTP/1.1\r\n" + host + headers;
    all.add(new Attack((request + "Connection: close\r\n\r\n").replace("PORT", port), harmless));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
