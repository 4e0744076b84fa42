package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every guide, by what it helps with. */
public record GuideIndexPage(Head head, Text lead, List<Group> groups) implements Page {

  /** The guides of one kind. */
  public record Group(String id, String name, List<Item> guides) {
    public Group {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      guides = List.copyOf(guides);
    }
  }

  /** One guide. */
  public record Item(
      Link guide, Optional<Text> summary, List<String> audience, Optional<Moment> reviewed) {
    public Item {
      requireNonNull(guide, "guide");
      requireNonNull(summary, "summary");
      audience = List.copyOf(audience);
      requireNonNull(reviewed, "reviewed");
    }
  }

  public GuideIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "page/guide-index.jte";
  }
}
