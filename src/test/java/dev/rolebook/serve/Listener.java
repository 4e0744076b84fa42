package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An open page that waits for news, as the script in it does. */
final class Listener implements AutoCloseable {
  private static final Pattern VERSION = Pattern.compile("data-version=\"([0-9a-f]+)\"");

  private final Socket socket;
  private final BufferedReader lines;

  private Listener(Socket socket) throws IOException {
    this.socket = socket;
    this.lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Opens the page as it is now, and listens. */
  static Listener on(Caller caller, String page) throws IOException {
    Matcher version = VERSION.matcher(caller.get(page).body());
    if (!version.find()) {
      fail(page + " has no version");
    }
    Socket socket = caller.open();
    String query =
        "page=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&version=" + version.group(1);
    String request =
        "GET /_preview/events?" + query + " HTTP/1.1\r\nHost: " + caller.host() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return new Listener(socket);
  }

  /** The next news. */
  String news() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("data: ")) {
        return line.substring("data: ".length());
      }
    }
    return fail("the stream has ended");
  }

  /** Listens until the news hold a text. */
  String newsWith(String text) throws IOException {
    String news = news();
    while (!news.contains(text)) {
      news = news();
    }
    return news;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
