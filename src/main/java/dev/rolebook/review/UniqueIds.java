package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An id stands once on a page, or links to it lead to the wrong place. */
final class UniqueIds implements PageCheck {
  private final TemplatePlaces templates;
  private final Sightings sightings = new Sightings();

  UniqueIds(TemplatePlaces templates) {
    this.templates = requireNonNull(templates, "templates");
  }

  @Override
  public void page(ReadPage page) {
    List<String> ids = page.html().ids();
    Set<String> seen = new HashSet<>(2 * ids.size());
    for (String id : ids) {
      if (!seen.add(id)) {
        places(page, id).forEach(span -> sightings.add(page.page(), sighting(id, span)));
      }
    }
  }

  private static Sightings.Sighting sighting(String id, Span span) {
    return new Sightings.Sighting(
        Rule.DUPLICATE_HTML_ID,
        span,
        "the id \"" + id + "\" stands more than once",
        "change the words of the heading, or the id in the template");
  }

  private List<Span> places(ReadPage page, String id) {
    List<Span> headings = PageHtml.headings(page.page(), id);
    return headings.isEmpty()
        ? List.of(templates.of(page.page().template(), List.of("id=\"" + id + "\"")))
        : headings;
  }

  @Override
  public void finish(Problems problems) {
    sightings.tell(problems);
  }
}
