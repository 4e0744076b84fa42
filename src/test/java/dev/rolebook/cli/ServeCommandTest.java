package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says around the preview. */
class ServeCommandTest {
  private static final Pattern ADDRESS =
      Pattern.compile("Preview: (http://127\\.0\\.0\\.1:\\d+/) ");

  @TempDir Path folder;
  private Shell shell;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeAProject() throws IOException {
    shell = Shell.smallest(folder);
  }

  /** The command as it runs, until it is interrupted, which is what Ctrl-C does. */
  private final class Running {
    private final FutureTask<Integer> end;
    private final Thread thread;

    Running(String... flags) {
      Screen screen = new Screen(stream(out), stream(err), Map.of(), false);
      String[] args = new String[flags.length + 3];
      args[0] = "serve";
      args[1] = "-s";
      args[2] = folder.toString();
      System.arraycopy(flags, 0, args, 3, flags.length);
      end = new FutureTask<>(() -> Main.run(screen, args));
      thread = new Thread(end);
      thread.start();
    }

    URI address() throws InterruptedException {
      Matcher address = ADDRESS.matcher(text(out));
      while (!address.find()) {
        Thread.sleep(10);
        address = ADDRESS.matcher(text(out));
      }
      return URI.create(address.group(1));
    }

    int stop() throws ExecutionException, InterruptedException {
      thread.interrupt();
      return end.get();
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void await(ByteArrayOutputStream bytes, String text) throws InterruptedException {
    while (!text(bytes).contains(text)) {
      Thread.sleep(10);
    }
  }

  @Test
  void itSaysWhereThePreviewIsTellsEveryMistakeAndStopsInPeace() throws Exception {
    Running serve = new Running("--port", "0");
    try (InputStream page = serve.address().toURL().openStream()) {
      assertTrue(new String(page.readAllBytes(), StandardCharsets.UTF_8).contains("Roles"));
    }
    shell.file("roles/baker.yaml", "name: Baker\nsummary: Bakes bread.\ndutis: [Bake]\n");
    await(err, "roles/baker.yaml:3:1: error[E201]: ");
    await(err, "\n  hint: did you mean \"duties\"?\n");
    shell.file("roles/baker.yaml", "name: Baker\nsummary: Bakes bread.\nduties: [Bake]\n");
    await(err, "warning[W602]");
    assertEquals(Exit.FINE, serve.stop());
    assertFalse(Files.exists(shell.site()));
    assertEquals(1, text(out).lines().count(), text(out));
  }

  @Test
  void aPortInUseIsSaidAndAnotherTakenUnlessThePortIsStrict() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Ran strict = shell.run("serve", "-p", port, "--strict-port");
      assertEquals(Exit.ENVIRONMENT, strict.code());
      assertEquals("", strict.out());
      assertTrue(strict.err().contains("Port " + port + " is in use."), strict.err());
      assertTrue(strict.err().contains("  hint: "), strict.err());
      Running serve = new Running("-p", port, "--open");
      assertTrue(serve.address().getPort() > other.getLocalPort());
      assertEquals("Port " + port + " is in use.\n", text(err));
      assertEquals(Exit.FINE, serve.stop());
    }
  }

  @Test
  void aPortThatIsNoneIsAWrongCommandLine() {
    for (String port : new String[] {"-1", "65536", "http"}) {
      assertEquals(Exit.USAGE, shell.run("serve", "--port=" + port).code(), port);
    }
  }
}
