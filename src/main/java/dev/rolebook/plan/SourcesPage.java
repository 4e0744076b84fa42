package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every source with its publisher's interest, and the pages that rest on it. */
public record SourcesPage(Head head, Text lead, List<Count> kinds, List<Item> sources)
    implements Page {

  /** How many sources there are of one kind. */
  public record Count(String kind, long number) {
    public Count {
      requireNonNull(kind, "kind");
    }
  }

  /**
   * One source.
   *
   * @param id where it stands on the page
   */
  public record Item(
      String id,
      String title,
      Optional<Link> address,
      String publisher,
      String kind,
      Optional<Moment> published,
      Moment checked,
      Optional<String> licence,
      Optional<Text> interest,
      Some usedBy) {
    public Item {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(address, "address");
      requireNonNull(publisher, "publisher");
      requireNonNull(kind, "kind");
      requireNonNull(published, "published");
      requireNonNull(checked, "checked");
      requireNonNull(licence, "licence");
      requireNonNull(interest, "interest");
      requireNonNull(usedBy, "usedBy");
    }
  }

  public SourcesPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    kinds = List.copyOf(kinds);
    sources = List.copyOf(sources);
  }

  @Override
  public String template() {
    return "page/sources.jte";
  }
}
