package dev.rolebook.render;

import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.AspectPage;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/** The tables of the site for spreadsheets: all roles, and the twins of pages that are tables. */
public final class CsvFormat implements Format {
  private static final String ENDING = "csv";

  @Override
  public List<OutputFile> page(Page page) {
    if (!page.offers(ENDING)) {
      return List.of();
    }
    if (page instanceof ComparisonPage comparison) {
      return twin(page, new PageTable(page).comparison(comparison));
    }
    if (page instanceof AspectPage aspect) {
      return twin(page, new PageTable(page).aspect(aspect));
    }
    return page instanceof RolePage role ? twin(page, new PageTable(page).role(role)) : List.of();
  }

  @Override
  public List<OutputFile> site(SitePlan plan) {
    return List.of(OutputFile.text(Addresses.ROLES_CSV, RolesTable.of(plan).toString()));
  }

  private static List<OutputFile> twin(Page page, Csv table) {
    return List.of(OutputFile.text(page.url().twin(ENDING), table.toString()));
  }
}
