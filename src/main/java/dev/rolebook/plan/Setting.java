package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Section;
import dev.rolebook.model.Words;
import java.util.List;

/**
 * All that the page of a pair may show beside its two halves and what an editor wrote of the pair:
 * the same for every pair.
 *
 * @param crumbs the way from the home page to the comparisons
 * @param groups the tables, in the order of the page
 * @param twins what may be downloaded
 */
record Setting(Heads heads, List<Link> crumbs, List<Group> groups, List<Twin> twins) {

  /** A table: its name, and how each of its rows stands in it. */
  record Group(String name, List<Rows.Place> places) {
    Group {
      requireNonNull(name, "name");
      places = List.copyOf(places);
    }
  }

  Setting {
    requireNonNull(heads, "heads");
    crumbs = List.copyOf(crumbs);
    groups = List.copyOf(groups);
    twins = List.copyOf(twins);
  }

  static Setting of(Placer placer) {
    return new Setting(
        placer.heads().in(Pair.FOLDER),
        placer.crumbs(Section.COMPARE),
        placer.catalog().aspectGroups().stream()
            .map(
                group ->
                    new Group(
                        group.name(),
                        group.aspects().stream().map(a -> Rows.Place.of(a, placer)).toList()))
            .toList(),
        placer.twins());
  }

  Words words() {
    return heads.frame().words();
  }

  /** The way to all comparisons. */
  Link all() {
    return new Link(
        heads.frame().root() + Addresses.COMPARE.path(), words().compare().index().title());
  }

  List<Link> downloads(Url url) {
    return twins.stream().map(twin -> twin.link(url, heads.frame().root())).toList();
  }
}
