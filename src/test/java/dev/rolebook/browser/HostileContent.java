package dev.rolebook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content folder with a hostile text in every field. Each text holds a mark of its own, so that
 * it is found wherever it went.
 *
 * <p>In {@code hostile-content.txt}, {@code «t»} is a plain field, {@code «w»} a word of the site,
 * {@code «p»} a line of Markdown and {@code «m»} a part of a Markdown text, both with every special
 * character escaped, {@code «c»} code; {@code «p*4»} is four of them, as items of a list.
 */
final class HostileContent {
  static final Pattern MARK = Pattern.compile("zq[0-9]+q");

  private static final List<String> ROLES =
      List.of("alpha", "beta", "delta", "gamma", "omega", "sigma");
  private static final List<String> SKILLS = List.of("counting", "kneading", "patience");
  private static final Pattern PLACE = Pattern.compile("«([twpmc])(?:\\*([0-9]+))?»");
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

  private final HostileText hostile;
  private final Path content;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> fields = new TreeMap<>();

  private HostileContent(long seed, Path folder) {
    hostile = new HostileText(seed);
    content = folder.resolve("content");
  }

  /** Writes {@code folder/content}. */
  static HostileContent write(long seed, Path folder) throws IOException {
    HostileContent made = new HostileContent(seed, folder);
    for (String part : template().split("(?m)^=== ")) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        made.section(part.substring(0, end), part.substring(end + 1));
      }
    }
    return made;
  }

  private static String template() throws IOException {
    try (InputStream in = HostileContent.class.getResourceAsStream("hostile-content.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void section(String head, String body) throws IOException {
    if (head.startsWith("ROLES ")) {
      for (int i = 0; i < ROLES.size(); i++) {
        String next = ROLES.get((i + 1) % ROLES.size());
        file(head.substring(6).replace("ROLE", ROLES.get(i)), body.replace("NEXT", next));
      }
    } else if (head.startsWith("SKILLS ")) {
      for (String skill : SKILLS) {
        file(head.substring(7).replace("SKILL", skill), body);
      }
    } else if (head.startsWith("EACH ")) {
      StringBuilder all = new StringBuilder();
      SKILLS.forEach(skill -> all.append(body.replace("SKILL", skill)));
      file(head.substring(5), all.toString());
    } else if (head.startsWith("PAIRS ")) {
      pairs(head.substring(6), body);
    } else {
      file(head, body);
    }
  }

  private void pairs(String name, String body) throws IOException {
    for (String one : ROLES) {
      for (String other : ROLES) {
        if (one.compareTo(other) < 0) {
          String ids = body.replace("ROLE", one).replace("OTHER", other);
          file(name.replace("PAIR", one + "-vs-" + other), ids);
        }
      }
    }
  }

  private void file(String name, String template) throws IOException {
    boolean front = template.startsWith("---\n");
    int body = name.endsWith(".yaml") ? template.length() : front ? template.indexOf("\n---\n") : 0;
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, filled(name, template.substring(0, body)) + filled(name, template.substring(body)));
  }

  private String filled(String file, String template) {
    Matcher place = PLACE.matcher(template);
    StringBuilder out = new StringBuilder();
    while (place.find()) {
      int many = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
      StringBuilder items = new StringBuilder();
      for (int i = 0; i < many; i++) {
        items.append(i == 0 ? "" : ", ").append(typed(file, place.group(1)));
      }
      place.appendReplacement(out, Matcher.quoteReplacement(items.toString()));
    }
    return place.appendTail(out).toString();
  }

  private String typed(String file, String kind) {
    String mark = "zq" + texts.size() + "q";
    String text = hostile.next(mark);
    if (kind.equals("w")) {
      text = text.replace('{', '(').replace('}', ')');
    }
    texts.put(mark, text);
    fields.put(mark, file);
    return switch (kind) {
      case "p" -> quoted(escaped(text));
      case "m" -> escaped(text);
      case "c" -> text;
      default -> quoted(text);
    };
  }

  private static String escaped(String text) {
    return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Every text that was typed, by its mark. */
  Map<String, String> texts() {
    return texts;
  }

  /** The file that a text was typed into. */
  String field(String mark) {
    return fields.get(mark);
  }
}
