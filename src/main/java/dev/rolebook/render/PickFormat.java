package dev.rolebook.render;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.RolePage;
import java.util.List;

/**
 * {@code data/pick/<role>.js}: the answers of one role for the page on which readers put roles side
 * by side.
 *
 * <p>A classic script that hands one object to {@code rolebookPick}: a page opened from a disk may
 * load a script but no data. One file a role, so that a reader loads the roles they chose.
 */
public final class PickFormat implements Format {
  @Override
  public List<OutputFile> page(Page page) {
    if (!(page instanceof RolePage role)) {
      return List.of();
    }
    JsonWriter json = JsonWriter.compact().object();
    PageJson parts = new PageJson(json, role);
    json.put("id", role.id()).put("name", role.head().title()).put("page", role.url().path());
    json.put("pairs", role.comparisons().stream().map(c -> parts.path(c.link().href())).toList());
    json.array("groups");
    role.tables().forEach(table -> group(parts, table));
    String script = "rolebookPick(" + json.end().end() + ");\n";
    return List.of(OutputFile.text(Addresses.pickData(role.id()), script));
  }

  private static void group(PageJson parts, RolePage.AnswerTable table) {
    JsonWriter json = parts.json().object().put("name", table.name()).array("rows");
    for (RolePage.AnswerRow row : table.rows()) {
      json.object().put("label", row.head().aspect().text());
      json.put("page", parts.path(row.head().aspect().href()));
      json.put("question", row.head().question());
      parts.cell(row.answer());
      json.end();
    }
    json.end().end();
  }
}
