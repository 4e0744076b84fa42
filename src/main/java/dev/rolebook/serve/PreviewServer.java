package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows the site of a content folder in the browser while somebody writes it.
 *
 * <p>It answers only on this machine, makes a page when it is asked for, and writes nothing. An
 * open page shows a saved change by itself, and mistakes in the files with the words of the
 * terminal.
 */
public final class PreviewServer implements AutoCloseable {
  private static final String TEMPLATES = "templates";
  private static final int MOST_PORT = 65_535;
  private static final int TRIED_PORTS = 100;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads = Limits.threads();
  private final LiveTemplates templates;
  private final Reviewer reviewer;
  private final Preview preview;
  private final Watcher watcher;
  private final ExecutorService watching = Executors.newSingleThreadExecutor(Limits::daemon);

  private PreviewServer(HttpServer server, PreviewOptions options, PreviewListener listener) {
    this.server = requireNonNull(server, "server");
    this.templates = new LiveTemplates(options.source().resolve(TEMPLATES));
    this.reviewer = new Reviewer(options);
    this.preview = new Preview(options, listener, templates, reviewer);
    EventStream events = new EventStream(preview);
    this.watcher =
        new Watcher(
            options.source(),
            List.of("content", TEMPLATES),
            events::isHeard,
            reviewer::stop,
            preview::update);
    Doorkeeper doorkeeper = new Doorkeeper(server.getAddress().getPort());
    server.setExecutor(threads);
    server.createContext("/", new Desk(preview, doorkeeper, events));
  }

  /**
   * Reads the content and begins to answer.
   *
   * @throws BindException when the port is in use, and no other was allowed or found
   */
  public static PreviewServer start(PreviewOptions options, PreviewListener listener)
      throws IOException {
    Limits.set();
    PreviewServer made = new PreviewServer(bind(options), options, listener);
    made.preview.update(Set.of());
    made.server.start();
    made.watching.execute(made.watcher);
    return made;
  }

  private static HttpServer bind(PreviewOptions options) throws IOException {
    InetAddress here = InetAddress.getByAddress(LOOPBACK);
    int last = Math.min(MOST_PORT, options.port() + TRIED_PORTS);
    for (int port = options.port(); ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, port), 0);
      } catch (BindException inUse) {
        if (options.strictPort() || port == last) {
          throw inUse;
        }
      }
    }
  }

  /** Where the home page is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Stops at once and leaves nothing behind. */
  @Override
  public void close() throws IOException {
    preview.close();
    Limits.stop(watching);
    reviewer.close();
    server.stop(0);
    Limits.stop(threads);
    templates.close();
  }
}
