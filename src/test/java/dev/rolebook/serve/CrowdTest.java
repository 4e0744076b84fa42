package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers who are many, slow, wordy or gone, while somebody else waits for a page. */
class CrowdTest {
  private static final String BEGUN = "GET / HTTP/1.1\r\nHost: ";

  @TempDir Path folder;
  private PreviewServer server;
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    Project.smallest(folder);
    server = PreviewServer.start(PreviewOptions.of(folder), PreviewListener.NONE);
    caller = new Caller(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void threeHundredCallersWhoNeverFinishKeepNobodyWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = caller.open();
        socket.getOutputStream().write(BEGUN.getBytes(StandardCharsets.ISO_8859_1));
        slow.add(socket);
      }
      assertEquals(200, caller.get("/").status());
      assertEquals(200, caller.get("/roles/baker.html").status());
      for (Socket socket : slow) {
        assertEquals(-1, socket.getInputStream().read(), "is let go");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void callersWhoHangUpLeaveNothingOpen() throws IOException, InterruptedException {
    caller.get("/");
    long before = handles();
    for (int i = 0; i < 200; i++) {
      Socket socket = caller.open();
      String request = i % 2 == 0 ? BEGUN : BEGUN + caller.host() + "\r\n\r\n";
      String stream = request.replace("GET / ", "GET /_preview/events ");
      socket
          .getOutputStream()
          .write((i % 3 == 0 ? stream : request).getBytes(StandardCharsets.ISO_8859_1));
      socket.close();
    }
    assertEquals(200, caller.get("/").status());
    while (handles() > before + 10) {
      Thread.sleep(100);
    }
    assertEquals(200, caller.get("/").status());
  }

  private static long handles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Test
  void aRequestThatIsTooLongIsCutOff() throws IOException {
    String long1 = "X: " + "x".repeat(1_000_000) + "\r\n";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append("X-").append(i).append(": y\r\n");
    }
    for (String headers : List.of(long1, many.toString())) {
      caller
          .send(BEGUN + caller.host() + "\r\n" + headers + "\r\n")
          .ifPresent(heard -> assertTrue(heard.status() >= 400));
    }
    caller
        .send("GET /" + "x".repeat(1_000_000) + " HTTP/1.1\r\n\r\n")
        .ifPresent(heard -> assertTrue(heard.status() >= 400));
    assertEquals(200, caller.get("/").status());
  }

  @Test
  void aHundredAndMorePagesMayListenAndTheRestAreToldToComeBack() throws IOException {
    List<Listener> open = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        open.add(Listener.on(caller, "/"));
        open.get(i).news();
      }
      assertEquals(503, caller.get("/_preview/events").status());
      assertEquals(200, caller.get("/").status());
    } finally {
      for (Listener listener : open) {
        listener.close();
      }
    }
  }
}
