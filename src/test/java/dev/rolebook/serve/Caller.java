package dev.rolebook.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends requests byte by byte as they are written, which no polite client would. */
final class Caller {
  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;

  Caller(PreviewServer server) {
    this.port = server.address().getPort();
  }

  /** An answer; the names of headers in small letters. */
  record Heard(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  String host() {
    return "127.0.0.1:" + port;
  }

  Heard get(String path, String... headers) throws IOException {
    return ask("GET", path, headers);
  }

  Heard ask(String method, String path, String... headers) throws IOException {
    List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    lines.add("Host: " + host());
    lines.addAll(List.of(headers));
    lines.add("Connection: close");
    return send(String.join("\r\n", lines) + "\r\n\r\n").orElseThrow();
  }

  /** The answer to these bytes; absent when the connection is closed without one. */
  Optional<Heard> send(String request) throws IOException {
    try (Socket socket = open()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return read(socket.getInputStream());
    } catch (java.net.SocketException reset) {
      return Optional.empty();
    }
  }

  Socket open() throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static Optional<Heard> read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    in.transferTo(bytes);
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.contains("\r\n\r\n") ? Optional.of(parse(text)) : Optional.empty();
  }

  /** An answer as it came over the line. */
  static Heard parse(String text) {
    int end = text.indexOf("\r\n\r\n");
    Map<String, String> headers = new TreeMap<>();
    List<String> lines = List.of(text.substring(0, end).split("\r\n", -1));
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(lines.get(0).split(" ")[1]);
    return new Heard(status, headers, text.substring(end + 4));
  }
}
