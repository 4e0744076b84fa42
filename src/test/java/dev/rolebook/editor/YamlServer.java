package dev.rolebook.editor;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.json.StrictJson;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The program that editors ask about YAML ({@code yaml-language-server}), asked over its standard
 * streams as an editor does.
 *
 * <p>Every text is opened under a folder name of its own: the server remembers texts by name.
 */
final class YamlServer implements AutoCloseable {
  private static final char CURSOR = '¦';

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Path project;
  private final String settings;
  private final Map<String, List<?>> diagnostics = new HashMap<>();
  private int asked;
  private int opened;

  private YamlServer(Process process, Path project, String settings) {
    this.process = process;
    this.in = new BufferedInputStream(process.getInputStream());
    this.out = process.getOutputStream();
    this.project = project;
    this.settings = settings;
  }

  /**
   * @param server the script that npm installed
   * @param settings the {@code yaml.schemas} of the project, as JSON
   */
  static YamlServer start(Path server, Path project, Map<?, ?> settings) throws IOException {
    Process process =
        new ProcessBuilder("node", server.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    YamlServer started = new YamlServer(process, project.toAbsolutePath(), yaml(settings));
    started.ask("initialize", started::capabilities);
    started.tell("initialized", params -> {});
    return started;
  }

  private static String yaml(Map<?, ?> schemas) {
    JsonWriter json = JsonWriter.compact().object();
    json.put("validate", true).put("hover", true).put("completion", true);
    json.object("schemaStore").put("enable", false).end().object("schemas");
    schemas.forEach((schema, files) -> json.put((String) schema, (String) files));
    return json.end().end().toString();
  }

  private void capabilities(JsonWriter params) {
    params.put("processId", ProcessHandle.current().pid());
    params.put("rootUri", project.toUri().toString());
    params.array("workspaceFolders").object();
    params.put("uri", project.toUri().toString()).put("name", "content").end().end();
    params.object("capabilities").object("workspace").put("configuration", true).end();
    params.object("textDocument").object("completion").object("completionItem");
    params.put("snippetSupport", true).end().end();
    params.object("hover").put("contentFormat", List.of("markdown")).end().end().end();
  }

  /** The words that are offered where the cursor {@code ¦} stands. */
  List<String> completions(String name, String text) throws IOException {
    Object answer = atCursor("textDocument/completion", name, text);
    List<?> items = (List<?>) ((Map<?, ?>) answer).get("items");
    return items.stream().map(item -> (String) ((Map<?, ?>) item).get("label")).toList();
  }

  /** The help for what the cursor {@code ¦} stands in. */
  String hover(String name, String text) throws IOException {
    Map<?, ?> answer = (Map<?, ?>) atCursor("textDocument/hover", name, text);
    return (String) ((Map<?, ?>) answer.get("contents")).get("value");
  }

  private Object atCursor(String method, String name, String text) throws IOException {
    int cursor = text.indexOf(CURSOR);
    String before = text.substring(0, cursor);
    String uri = open(name, before + text.substring(cursor + 1));
    int column = cursor - (before.lastIndexOf('\n') + 1);
    return ask(
        method,
        params -> {
          params.object("textDocument").put("uri", uri).end();
          params.object("position").put("line", before.lines().count() - (column > 0 ? 1 : 0));
          params.put("character", column).end();
        });
  }

  /** What is underlined in a text: line and message. */
  List<String> problems(String name, String text) throws IOException {
    return diagnostics.get(open(name, text)).stream().map(d -> problem((Map<?, ?>) d)).toList();
  }

  private static String problem(Map<?, ?> diagnostic) {
    Map<?, ?> start = (Map<?, ?>) ((Map<?, ?>) diagnostic.get("range")).get("start");
    return (((Number) start.get("line")).intValue() + 1) + ": " + diagnostic.get("message");
  }

  /** Opens a text and waits until it has been looked at, with the schemas. */
  private String open(String name, String text) throws IOException {
    String uri = project.resolve("text-" + ++opened).resolve(name).toUri().toString();
    tell(
        "textDocument/didOpen",
        params -> {
          params.object("textDocument").put("uri", uri).put("languageId", "yaml");
          params.put("version", 1).put("text", text).end();
        });
    while (!diagnostics.containsKey(uri)) {
      hear(read());
    }
    return uri;
  }

  private void tell(String method, Consumer<JsonWriter> params) throws IOException {
    send(message(method, Optional.empty(), params));
  }

  private Object ask(String method, Consumer<JsonWriter> params) throws IOException {
    int id = ++asked;
    send(message(method, Optional.of(id), params));
    while (true) {
      Map<String, Object> message = read();
      if (!message.containsKey("method") && ((Number) message.get("id")).intValue() == id) {
        if (message.containsKey("error")) {
          throw new IOException(method + ": " + message.get("error"));
        }
        return message.get("result");
      }
      hear(message);
    }
  }

  private static String message(String method, Optional<Integer> id, Consumer<JsonWriter> params) {
    JsonWriter json = JsonWriter.compact().object().put("jsonrpc", "2.0").put("method", method);
    id.ifPresent(number -> json.put("id", number));
    json.object("params");
    params.accept(json);
    return json.end().end().toString();
  }

  /** Notes what is wrong with a text, and answers what the server asks about the settings. */
  private void hear(Map<String, Object> message) throws IOException {
    if ("textDocument/publishDiagnostics".equals(message.get("method"))) {
      Map<?, ?> params = (Map<?, ?>) message.get("params");
      diagnostics.put((String) params.get("uri"), (List<?>) params.get("diagnostics"));
    } else if (message.containsKey("method") && message.containsKey("id")) {
      String id = String.valueOf(message.get("id"));
      send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + answer(message) + "}");
    }
  }

  private String answer(Map<String, Object> message) {
    if (!"workspace/configuration".equals(message.get("method"))) {
      return "null";
    }
    List<?> items = (List<?>) ((Map<?, ?>) message.get("params")).get("items");
    List<String> sections =
        items.stream()
            .map(i -> "yaml".equals(((Map<?, ?>) i).get("section")) ? settings : "{}")
            .toList();
    return "[" + String.join(",", sections) + "]";
  }

  private void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  private Map<String, Object> read() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return StrictJson.object(new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server stopped: is Node.js there, and the server installed?");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
