package dev.rolebook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.Counted;
import dev.rolebook.serve.Attacks.Attack;
import dev.rolebook.serve.Caller.Heard;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of attacks in a row: each gets nothing, and the editor is still served. */
class AttacksTest {
  private static final String SECRET = "the-secret-of-another-file";
  private static final int ENOUGH = 500;

  @TempDir Path folder;

  @Test
  void noAttackGetsAnythingAndTheEditorIsStillServed() throws Exception {
    Project project = Project.smallest(folder.resolve("project"));
    Files.writeString(folder.resolve("outside.html"), SECRET);
    for (String file : List.of("site/index.html", "content/.hidden.html", ".env", "outside.html")) {
      project.write(file, SECRET);
    }
    project.write("content/.git/config", SECRET);
    Files.createSymbolicLink(project.path("content/link.html"), folder.resolve("outside.html"));
    try (PreviewServer server =
        PreviewServer.start(PreviewOptions.of(project.root()), PreviewListener.NONE)) {
      Caller caller = new Caller(server);
      String home = caller.get("/").body();
      List<Attack> attacks = Attacks.on(server.address().getPort());
      assertTrue(attacks.size() > ENOUGH, attacks.size() + " attacks");
      Map<Integer, Integer> answers = answers(caller, attacks);
      assertTrue(answers.get(403) > 100 && answers.get(404) > 100, answers.toString());
      assertEquals(home, caller.get("/").body());
      Counted.tell(AttacksTest.class, attacks.size() + " attacks; answers by status: " + answers);
    }
  }

  /** How often each status was the answer; all attackers come within seconds. */
  private static Map<Integer, Integer> answers(Caller caller, List<Attack> attacks)
      throws Exception {
    ExecutorService attackers = Executors.newFixedThreadPool(40);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      attacks.forEach(attack -> tasks.add(() -> status(caller, attack)));
      Map<Integer, Integer> answers = new TreeMap<>();
      for (Future<Integer> status : attackers.invokeAll(tasks)) {
        answers.merge(status.get(), 1, Integer::sum);
      }
      return answers;
    } finally {
      attackers.shutdownNow();
    }
  }

  /** The status of the answer, after a look at all of it; 0 when the connection was closed. */
  private static int status(Caller caller, Attack attack) throws IOException {
    String shown = attack.request().substring(0, Math.min(300, attack.request().length()));
    String answer = answer(caller, attack.request());
    assertFalse(answer.contains(SECRET), shown);
    assertFalse(answer.contains("alert(1)"), shown);
    assertFalse(answer.contains("root:"), shown);
    if (!answer.startsWith("HTTP/1.1 ")) {
      assertEquals("", answer, shown);
      return 0;
    }
    Heard heard = Caller.parse(answer);
    assertEquals("", heard.header("set-cookie") + heard.header("location"), shown);
    assertEquals("", heard.header("access-control-allow-origin"), shown);
    boolean refused = heard.status() >= 400 && heard.status() != 500;
    assertTrue(refused || attack.harmless() && heard.status() == 200, heard.status() + " " + shown);
    return heard.status();
  }

  /** What comes back until the connection is closed, or nothing more is said. */
  private static String answer(Caller caller, String request) throws IOException {
    StringBuilder answer = new StringBuilder();
    try (Socket socket = caller.open()) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      byte[] some = new byte[8192];
      for (int n = 0; n >= 0; n = socket.getInputStream().read(some)) {
        answer.append(new String(some, 0, n, StandardCharsets.UTF_8));
        if (answer.indexOf("text/event-stream") >= 0) {
          break; // It goes on for as long as somebody listens.
        }
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError(
          "kept open: " + request.substring(0, Math.min(300, request.length())));
    } catch (java.net.SocketException reset) {
      // Cut off, as it deserves.
    }
    return answer.toString().replaceFirst("^HTTP/1.1 100 [\\s\\S]*?\r\n\r\n", "");
  }
}
