package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;

/** A page has one main heading, first of all, and skips no level after it. */
final class HeadingOrder implements PageCheck {
  private final TemplatePlaces templates;
  private final Sightings sightings = new Sightings();

  HeadingOrder(TemplatePlaces templates) {
    this.templates = requireNonNull(templates, "templates");
  }

  @Override
  public void page(ReadPage page) {
    long main = page.html().headings().stream().filter(h -> h.level() == 1).count();
    if (main != 1) {
      Span place = templates.of(page.page().template(), List.of("<h1"));
      add(page, place, "there are " + main + " main headings, not one", "keep one <h1>");
    }
    int level = 0;
    for (HtmlScan.Heading heading : page.html().headings()) {
      if (heading.level() > level + 1) {
        add(
            page,
            place(page, heading),
            "a heading of level " + heading.level() + " follows one of level " + level,
            "make it a heading of level " + (level + 1));
      }
      level = heading.level();
    }
  }

  private Span place(ReadPage page, HtmlScan.Heading heading) {
    List<Span> written = PageHtml.headings(page.page(), heading.id());
    return written.isEmpty()
        ? templates.of(page.page().template(), List.of("<h" + heading.level()))
        : written.get(0);
  }

  private void add(ReadPage page, Span span, String message, String hint) {
    sightings.add(page.page(), new Sightings.Sighting(Rule.HEADING_ORDER, span, message, hint));
  }

  @Override
  public void finish(Problems problems) {
    sightings.tell(problems);
  }
}
