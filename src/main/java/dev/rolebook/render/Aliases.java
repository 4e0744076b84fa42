package dev.rolebook.render;

import dev.rolebook.plan.Alias;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Puts the old names of parts of a page where the parts are now. */
final class Aliases {
  /** What may hold only parts of its own kind: the name goes in front of it. */
  private static final Set<String> CLOSED =
      Set.of("ul", "ol", "dl", "table", "details", "select", "input", "button", "img", "svg");

  private Aliases() {}

  /** The page with an empty element for each old name that no other part has. */
  static byte[] place(byte[] page, List<Alias> aliases) {
    if (aliases.isEmpty()) {
      return page;
    }
    StringBuilder html = new StringBuilder(new String(page, StandardCharsets.UTF_8));
    for (Alias alias : aliases) {
      int id = html.indexOf(attribute(alias.now()));
      if (id >= 0 && html.indexOf(attribute(alias.old())) < 0) {
        html.insert(place(html, id), "<span" + attribute(alias.old()) + "></span>");
      }
    }
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String attribute(String id) {
    return " id=\"" + id + "\"";
  }

  private static int place(StringBuilder html, int id) {
    int start = html.lastIndexOf("<", id);
    String tag = html.substring(start + 1, id).split(" ", 2)[0];
    if (CLOSED.contains(tag)) {
      return start;
    }
    int inside = html.indexOf(">", id) + 1;
    // Between a row and its cells there is room for nothing.
    return tag.equals("tr") ? html.indexOf(">", html.indexOf("<t", inside)) + 1 : inside;
  }
}
