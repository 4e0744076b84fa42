package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/** Takes every request and sends what there is for it, always with the same careful headers. */
final class Desk implements HttpHandler {
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private final Preview preview;
  private final Doorkeeper doorkeeper;
  private final EventStream events;

  Desk(Preview preview, Doorkeeper doorkeeper, EventStream events) {
    this.preview = requireNonNull(preview, "preview");
    this.doorkeeper = requireNonNull(doorkeeper, "doorkeeper");
    this.events = requireNonNull(events, "events");
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("X-Frame-Options", "DENY");
      headers.set("Content-Security-Policy", NOTHING);
      Optional<Answer> refusal =
          doorkeeper.refusal(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      if (refusal.isPresent()) {
        refuse(exchange, refusal.get());
      } else if (exchange.getRequestURI().getRawPath().equals(Dress.EVENTS)) {
        events.send(exchange);
      } else {
        send(exchange, answer(exchange.getRequestURI().getRawPath()));
      }
    }
  }

  private Answer answer(String path) {
    try {
      return Pages.at(preview.state(), path);
    } catch (RuntimeException | StackOverflowError broken) {
      preview.trouble(broken);
      return Pages.broken();
    }
  }

  /** What was sent along with a refused request is not read. */
  private static void refuse(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    if (answer.status() == Answer.WRONG_METHOD) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    send(exchange, answer);
  }

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.bytes();
    if (answer.isPage()) {
      Dress.Dressed dressed = Dress.page(bytes, Pages.version(answer));
      exchange.getResponseHeaders().set("Content-Security-Policy", dressed.policy());
      bytes = dressed.bytes();
    }
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
