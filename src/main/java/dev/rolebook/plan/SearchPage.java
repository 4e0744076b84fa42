package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Everything the site has, from A to Z: the search that needs no script. */
public record SearchPage(Head head, Text lead, List<Letter> letters) implements Page {

  /** The entries that begin with one letter. */
  public record Letter(String id, String name, List<Item> entries) {
    public Letter {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      entries = List.copyOf(entries);
    }
  }

  /** One entry and what kind of thing it is. */
  public record Item(Link link, String kind) {
    public Item {
      requireNonNull(link, "link");
      requireNonNull(kind, "kind");
    }
  }

  public SearchPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "page/search.jte";
  }
}
