package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions;
import dev.rolebook.problem.Problem;
import dev.rolebook.serve.PreviewListener;
import dev.rolebook.serve.PreviewOptions;
import dev.rolebook.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook serve}: shows the site in the browser while somebody writes it. */
@Command(
    name = "serve",
    description = {
      "Show the site in the browser while you write it.",
      "An open page shows a saved change by itself, and mistakes in the files with their lines;",
      "rolebook check also looks at the finished pages and at what is missing.",
      "Only this machine can see it, and nothing is written. Ctrl-C stops it."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook serve                       at http://127.0.0.1:4173/ or the next free port",
      "  rolebook serve --open                and open it in the browser",
      "  rolebook serve -p 8000 --strict-port at this port or not at all",
      "",
      "Exit codes: 0 or 130 stopped, 2 wrong command line, 3 no free port, 4 a bug of ours."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Screen screen;
  @Mixin private CommonOptions common;
  @Mixin private ProblemOptions problems;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description = "Where it answers. Default: 4173, or the next one that is free.")
  private int port = PreviewOptions.USUAL_PORT;

  @Option(names = "--strict-port", description = "At exactly this port, or not at all.")
  private boolean strictPort;

  @Option(names = "--open", description = "Open it in the browser.")
  private boolean open;

  ServeCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions plain = common.build(screen, Optional.empty(), false, BuildOptions.Progress.NONE);
    if (port < 0 || port > LAST_PORT) {
      throw common.wrong("--port is a number from 0 to " + LAST_PORT + ", not " + port);
    }
    PreviewOptions options =
        new PreviewOptions(
            plain.source(), port, strictPort, plain.strict(), plain.date(), plain.jobs());
    try (PreviewServer server = PreviewServer.start(options, new Teller())) {
      tell(server);
      new CountDownLatch(1).await();
      return Exit.FINE;
    } catch (InterruptedException stopped) {
      return Exit.FINE;
    } catch (BindException inUse) {
      return new Mistakes(screen).portInUse(port);
    }
  }

  private void tell(PreviewServer server) {
    if (port != 0 && port != server.address().getPort()) {
      screen.err().println("Port " + port + " is in use.");
    }
    screen.out().println("Preview: " + server.address() + " (Ctrl-C stops it)");
    screen.out().flush();
    screen.err().flush();
    if (open) {
      Browser.open(server.address(), screen);
    }
  }

  /** Tells what is wrong whenever it is something else than before. */
  private final class Teller implements PreviewListener {
    private List<Problem> told = List.of();

    @Override
    public void problems(List<Problem> now) {
      if (!now.equals(told)) {
        problems.tell(now, screen, common);
        if (now.isEmpty()) {
          screen.err().println("No problems any more.");
        }
        told = now;
        screen.out().flush();
        screen.err().flush();
      }
    }

    @Override
    public void trouble(String message) {
      new Mistakes(screen).trouble(message);
    }
  }
}
