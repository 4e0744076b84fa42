package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells an open page of every change, as server-sent events, for as long as the page listens.
 *
 * <p>The page says which version of itself it shows. So a change is never missed between the page
 * and its first event, and only pages that really changed are told to load again.
 */
final class EventStream {
  private static final int MOST = 100;
  private static final int HEARTBEAT_MILLIS = 5_000;

  private final Preview preview;
  private final AtomicInteger open = new AtomicInteger();

  EventStream(Preview preview) {
    this.preview = requireNonNull(preview, "preview");
  }

  /** Whether any page listens. */
  boolean isHeard() {
    return open.get() > 0;
  }

  void send(HttpExchange exchange) throws IOException {
    try {
      if (open.incrementAndGet() > MOST) {
        Desk.send(exchange, Answer.words(Answer.UNAVAILABLE, "Too many pages are open."));
      } else if (exchange.getRequestMethod().equals("HEAD")) {
        start(exchange, -1);
      } else {
        start(exchange, 0);
        listen(exchange.getRequestURI(), exchange.getResponseBody());
      }
    } finally {
      open.decrementAndGet();
    }
  }

  private static void start(HttpExchange exchange, int length) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(Answer.OK, length);
  }

  private void listen(URI request, OutputStream out) throws IOException {
    Optional<String> page = parameter(request, "page");
    Optional<String> version = parameter(request, "version");
    write(out, "retry: 500\n\n");
    long seen = State.NOTHING.number();
    while (preview.isOpen()) {
      State state = preview.after(seen, HEARTBEAT_MILLIS);
      if (state.number() == seen) {
        // Says nothing, but fails when nobody listens any more.
        write(out, ":\n\n");
      } else {
        boolean stale =
            page.isPresent() && version.isPresent() && isStale(state, page.get(), version.get());
        write(out, "data: " + Notice.json(stale, state.notices()) + "\n\n");
        seen = state.number();
      }
    }
  }

  /** A page that cannot be made is better left as it is. */
  private boolean isStale(State state, String page, String version) {
    try {
      return page.startsWith("/") && !Pages.version(Pages.at(state, page)).equals(version);
    } catch (RuntimeException | StackOverflowError broken) {
      preview.trouble(broken);
      return false;
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Optional<String> parameter(URI request, String name) {
    String query = Optional.ofNullable(request.getRawQuery()).orElse("");
    for (String part : query.split("&")) {
      if (part.startsWith(name + "=")) {
        return Optional.of(
            URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
