package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.GonePage;
import dev.rolebook.plan.RedirectPage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** An old address leads on only where no page has it: a page would win, and nobody would know. */
final class TakenAddresses implements PageCheck {
  private final Catalog catalog;
  private final Set<String> taken = new ConcurrentSkipListSet<>();

  TakenAddresses(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
  }

  @Override
  public void page(ReadPage page) {
    boolean old = catalog.redirects().containsKey(page.path());
    if (old && !(page.page() instanceof RedirectPage || page.page() instanceof GonePage)) {
      taken.add(page.path());
    }
  }

  @Override
  public void finish(Problems problems) {
    for (String path : taken) {
      problems.add(
          Problem.of(
                  Rule.TAKEN_ADDRESS,
                  catalog.places().of("redirects." + path),
                  "the old address \"" + path + "\" is the address of a page")
              .hint("delete the line, or give the page another address"));
    }
  }
}
