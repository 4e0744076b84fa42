package dev.rolebook.fuzz;

import dev.rolebook.CpuTime;
import dev.rolebook.json.JsonReader;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.json.StrictJson;
import dev.rolebook.load.Folder;
import dev.rolebook.load.Loaded;
import dev.rolebook.markdown.Destination;
import dev.rolebook.markdown.Markdown;
import dev.rolebook.markdown.Prose;
import dev.rolebook.markdown.Target;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.render.Format;
import dev.rolebook.render.Formats;
import dev.rolebook.render.OutputFile;
import dev.rolebook.render.StrictCsv;
import dev.rolebook.render.StrictXml;
import dev.rolebook.serve.PreviewListener;
import dev.rolebook.serve.PreviewOptions;
import dev.rolebook.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A part of the program that takes bytes from anybody, and what must be true of whatever it got.
 */
public enum FuzzTarget {
  YAML {
    @Override
    void take(byte[] bytes) {
      loads(folder().bytes("roles/baker.yaml", bytes));
    }
  },
  SITE {
    @Override
    void take(byte[] bytes) {
      loads(folder().bytes("site.yaml", bytes));
    }
  },
  ARTICLE {
    @Override
    void take(byte[] bytes) {
      loads(folder().bytes("guides/first.md", bytes));
    }
  },
  ID {
    @Override
    void take(byte[] bytes) {
      String name = text(bytes).replaceAll("[/\\x00]", "");
      if (!name.isEmpty() && name.getBytes(StandardCharsets.UTF_8).length < 240) {
        loads(folder().file("roles/" + name + ".yaml", "name: Cook", "summary: Cooks."));
      }
    }
  },
  MARKDOWN {
    @Override
    void take(byte[] bytes) {
      Passage passage = Passage.of(new SourceFile("a.md", text(bytes)));
      Problems problems = new Problems();
      Markdown markdown = new Markdown();
      for (Prose prose :
          List.of(markdown.blocks(passage, problems), markdown.inline(passage, problems))) {
        harmless(prose.on(Target::toString).text());
      }
      readable(problems.sorted());
    }
  },
  ADDRESS {
    @Override
    void take(byte[] bytes) {
      if (Destination.of(text(bytes)) instanceof Destination.Outside outside) {
        check(
            outside.href().matches("(?i)(https?://|mailto:|tel:)[!-~\\x{A0}-\\x{10FFFF}]+"),
            outside);
      }
    }
  },
  JSON {
    @Override
    void take(byte[] bytes) {
      String text = text(bytes);
      String quoted = JsonWriter.quote(text);
      check(StrictJson.parse(quoted).equals(text), quoted);
      check(JsonReader.read(quoted).equals(text), quoted);
      check(quoted.chars().allMatch(c -> c >= ' ' && c != 0x7f), quoted);
      try {
        JsonReader.read(text);
      } catch (IllegalArgumentException notJson) {
        // As it says.
      }
    }
  },
  HTTP {
    @Override
    void take(byte[] bytes) {
      String answer = asked(bytes);
      check(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), answer);
      check(!answer.startsWith("HTTP/1.1 500"), answer);
      byte[] good =
          ("GET / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n").getBytes();
      check(asked(good).startsWith("HTTP/1.1 200"), "no longer served");
    }
  };

  private static final Set<String> FORBIDDEN =
      Set.of("script", "style", "iframe", "object", "embed", "svg", "math", "form", "base", "meta");
  private static final int LONGEST_MESSAGE = 4_000;
  private static final double LONGEST_TIME = 1;

  private static Optional<Path> folder = Optional.empty();
  private static Optional<PreviewServer> server = Optional.empty();

  /** Takes any bytes; throws when something that must be true is not. */
  abstract void take(byte[] bytes);

  void takeInTime(byte[] bytes) {
    CpuTime.within(LONGEST_TIME, () -> take(bytes));
  }

  /** Where Jazzer comes in: {@code -Dfuzz.target} names the target. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    valueOf(System.getProperty("fuzz.target", "YAML")).takeInTime(bytes);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void check(boolean right, Object shown) {
    if (!right) {
      throw new AssertionError(String.valueOf(shown));
    }
  }

  /** The smallest project, as if nobody had touched it. */
  private static synchronized Folder folder() {
    try {
      if (folder.isEmpty()) {
        folder = Optional.of(Files.createTempDirectory("rolebook-fuzz"));
        folder.get().toFile().deleteOnExit();
      }
      for (String part : List.of("content/roles", "content/guides")) {
        Path parts = folder.get().resolve(part);
        if (Files.isDirectory(parts)) {
          try (var files = Files.list(parts)) {
            for (Path file : files.toList()) {
              Files.delete(file);
            }
          }
        }
      }
      return Folder.smallest(folder.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void loads(Folder content) {
    Loaded loaded = content.load();
    readable(loaded.problems().sorted());
    check(loaded.catalog().isPresent() || loaded.problems().hasErrors(), "nothing, and no reason");
    if (!loaded.problems().hasErrors()) {
      parsesBack(loaded.catalog().orElseThrow());
    }
  }

  private static void readable(List<Problem> problems) {
    for (Problem problem : problems) {
      String told = Report.text(problem);
      check(told.length() < LONGEST_MESSAGE, told);
      check(told.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), told);
    }
  }

  private static void parsesBack(Catalog catalog) {
    SitePlan plan = new Planner(catalog).plan();
    for (Format format : Formats.all(catalog.site())) {
      format.site(plan).forEach(FuzzTarget::parsesBack);
      for (Slot slot : plan.slots()) {
        format.page(slot.page().get()).forEach(FuzzTarget::parsesBack);
      }
    }
  }

  private static void parsesBack(OutputFile file) {
    String name = file.url().path();
    if (name.endsWith(".json")) {
      StrictJson.parse(text(file.bytes()));
    } else if (name.endsWith(".csv")) {
      StrictCsv.parse(text(file.bytes()));
    } else if (name.endsWith(".xml")) {
      StrictXml.parse(file.bytes());
    }
  }

  private static void harmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      check(!FORBIDDEN.contains(element.normalName()), html);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        check(!name.startsWith("on") && !name.equals("style") && !name.equals("src"), html);
        boolean script =
            attribute.getValue().matches("(?is)[\\x00-\\x20]*(java|vb)script:.*|data:.*");
        check(!name.equals("href") || !script, html);
      }
    }
  }

  private static synchronized PreviewServer server() {
    try {
      if (server.isEmpty()) {
        folder();
        PreviewOptions options = PreviewOptions.of(folder.get());
        server = Optional.of(PreviewServer.start(options, PreviewListener.NONE));
      }
      return server.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String host() {
    return "127.0.0.1:" + server().address().getPort();
  }

  /** The beginning of the answer; empty when the connection is cut off. */
  private static String asked(byte[] bytes) {
    try (Socket socket = new Socket("127.0.0.1", server().address().getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(bytes);
      socket.shutdownOutput();
      return text(socket.getInputStream().readNBytes(12));
    } catch (java.net.SocketTimeoutException e) {
      throw new AssertionError("kept waiting by " + text(bytes), e);
    } catch (IOException cutOff) {
      return "";
    }
  }
}
