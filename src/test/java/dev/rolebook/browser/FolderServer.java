package dev.rolebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** A plain static file server on loopback, as any host would run one, at a sub-path if asked. */
final class FolderServer implements AutoCloseable {
  private final HttpServer server;
  private final Path folder;
  private final String base;

  FolderServer(Path folder, String base) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext(base, this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(base.length());
      Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
      Path shown = found ? file : folder.resolve("404.html");
      byte[] bytes = Files.readAllBytes(shown);
      exchange.getResponseHeaders().set("Content-Type", type(shown.toString()));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      default -> "text/plain; charset=utf-8";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
