package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.WordList;
import java.util.List;

/** All adverts, and the words that they are checked for. */
public record AdvertIndexPage(Head head, Text lead, List<Link> adverts, List<WordList> lists)
    implements Page {
  public AdvertIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    adverts = List.copyOf(adverts);
    lists = List.copyOf(lists);
  }

  @Override
  public String template() {
    return "page/advert-index.jte";
  }
}
