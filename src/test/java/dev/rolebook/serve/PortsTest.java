package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the preview answers, and that it stops. */
class PortsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Project.smallest(folder);
  }

  /** In milliseconds; no test waits that long but one that fails. */
  private static final long LONG = 60_000;

  private PreviewServer start(int port, boolean strict) throws IOException {
    return PreviewServer.start(
        new PreviewOptions(folder, port, strict, false, Optional.empty(), 1), PreviewListener.NONE);
  }

  @Test
  void whereAPortIsInUseTheNextFreeOneIsTaken() throws IOException {
    try (PreviewServer first = start(0, false)) {
      int port = first.address().getPort();
      try (PreviewServer second = start(port, false)) {
        assertTrue(second.address().getPort() > port);
        assertEquals(200, new Caller(first).get("/").status());
        assertEquals(200, new Caller(second).get("/").status());
      }
    }
  }

  @Test
  void whereThePortIsStrictAPortInUseIsAFailure() throws IOException {
    try (PreviewServer first = start(0, false)) {
      int port = first.address().getPort();
      assertThrows(BindException.class, () -> start(port, true));
    }
  }

  /** Whoever else is at work may take a port that was just let go, but hardly three times. */
  @Test
  void afterStoppingThePortIsFreeAndNoThreadIsLeft() throws IOException, InterruptedException {
    Set<Thread> before = threads();
    boolean free = false;
    for (int i = 0; i < 3 && !free; i++) {
      free = isFreeAfterStopping();
    }
    assertTrue(free, "the port is still taken");
    for (Thread thread : threads()) {
      if (!before.contains(thread)) {
        thread.join(LONG);
        assertFalse(thread.isAlive(), thread.getName());
      }
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("rolebook-preview"))
        .collect(Collectors.toSet());
  }

  private boolean isFreeAfterStopping() throws IOException {
    PreviewServer server = start(0, false);
    URI address = server.address();
    try (Listener page = Listener.on(new Caller(server), "/")) {
      page.news();
      server.close();
    }
    try (PreviewServer again = start(address.getPort(), true)) {
      return again.address().equals(address);
    } catch (BindException taken) {
      return false;
    }
  }
}
