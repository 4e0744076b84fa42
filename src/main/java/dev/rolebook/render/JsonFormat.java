package dev.rolebook.render;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/** The facts as JSON: all roles, the graph of what they share, and the twins of pages. */
public final class JsonFormat implements Format {
  private static final String ENDING = "json";

  @Override
  public List<OutputFile> page(Page page) {
    if (!page.offers(ENDING)) {
      return List.of();
    }
    if (page instanceof ComparisonPage comparison) {
      return twin(page, new ComparisonJson(comparison).text());
    }
    return page instanceof RolePage role ? twin(page, role(role)) : List.of();
  }

  @Override
  public List<OutputFile> site(SitePlan plan) {
    return List.of(
        OutputFile.text(Addresses.ROLES_JSON, roles(plan)),
        OutputFile.text(Addresses.GRAPH_JSON, new GraphJson(plan.catalog()).text()));
  }

  private static String role(RolePage page) {
    JsonWriter json = JsonWriter.indented();
    new RoleJson(page, json).write();
    return json.toString();
  }

  private static String roles(SitePlan plan) {
    JsonWriter json = JsonWriter.indented().object().put("title", plan.catalog().site().title());
    json.put("address", Addresses.complete(plan.catalog().site(), Addresses.HOME));
    json.array("roles");
    AllRoles.of(plan).forEach(page -> new RoleJson(page, json).write());
    return json.end().end().toString();
  }

  private static List<OutputFile> twin(Page page, String text) {
    // The writer of JSON escapes half a pair.
    return List.of(OutputFile.wellFormedText(page.url().twin(ENDING), text));
  }
}
