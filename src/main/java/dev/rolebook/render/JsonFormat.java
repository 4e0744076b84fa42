package dev.rolebook.render;

import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/** The facts as JSON: all roles, the graph of what they share, and the twins of pages. */
public final class JsonFormat implements Format {
  @Override
  public List<OutputFile> site(SitePlan plan) {
    return List.of(OutputFile.text(Addresses.GRAPH_JSON, new GraphJson(plan.catalog()).text()));
  }
}
