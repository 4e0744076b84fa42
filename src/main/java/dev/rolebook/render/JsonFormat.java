package dev.rolebook.render;

import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/** The facts as JSON: all roles, the graph of what they share, and the twins of pages. */
public final class JsonFormat implements Format {
  private static final String ENDING = "json";

  @Override
  public List<OutputFile> page(Page page) {
    if (page instanceof ComparisonPage comparison && page.offers(ENDING)) {
      return List.of(
          OutputFile.text(page.url().twin(ENDING), new ComparisonJson(comparison).text()));
    }
    return List.of();
  }

  @Override
  public List<OutputFile> site(SitePlan plan) {
    return List.of(OutputFile.text(Addresses.GRAPH_JSON, new GraphJson(plan.catalog()).text()));
  }
}
