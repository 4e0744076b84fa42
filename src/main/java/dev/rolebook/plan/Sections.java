package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which parts the site has, where they begin, and which of them the menu and the footer name. */
final class Sections {
  private static final List<Section> USUAL_MENU =
      List.of(Section.ROLES, Section.COMPARE, Section.HIRE, Section.GUIDES);

  private final Catalog catalog;
  private final String root;

  Sections(Catalog catalog, String root) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.root = requireNonNull(root, "root");
  }

  /** Whether the site has the part: an empty vocabulary has no pages. */
  boolean has(Section section) {
    return switch (section) {
      case GUIDES -> !catalog.guides().isEmpty();
      case SKILLS -> !catalog.skills().isEmpty();
      case TOOLS -> !catalog.tools().isEmpty();
      case CERTIFICATIONS -> !catalog.certifications().isEmpty();
      case GLOSSARY -> !catalog.glossary().isEmpty();
      case SOURCES -> !catalog.sources().isEmpty();
      case ROLES, COMPARE, HIRE, ASPECTS, SEARCH -> true;
    };
  }

  Link link(Section section) {
    return new Link(root + Addresses.section(section).path(), catalog.words().menu().of(section));
  }

  /** What the editor put into the menu, or the usual parts. */
  List<Link> menu() {
    if (catalog.site().menu().isEmpty()) {
      return USUAL_MENU.stream().filter(this::has).map(this::link).toList();
    }
    return catalog.site().menu().stream().map(this::item).flatMap(Optional::stream).toList();
  }

  /** Everything the menu leaves out, and the plain pages. */
  List<Link> footer() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(root + Addresses.ADVERTS.path(), catalog.words().advert().indexTitle()));
    Arrays.stream(Section.values()).filter(this::has).map(this::link).forEach(links::add);
    catalog.pages().values().forEach(page -> links.add(page(page)));
    links.removeAll(menu());
    return links;
  }

  private Optional<Link> item(String entry) {
    Optional<Section> section = Section.of(entry);
    if (section.isPresent()) {
      return section.filter(this::has).map(this::link);
    }
    int colon = entry.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : entry(entry.substring(0, colon), entry.substring(colon + 1));
  }

  private Optional<Link> entry(String kind, String id) {
    return switch (kind) {
      case "page" -> Optional.ofNullable(catalog.pages().get(id)).map(this::page);
      case "guide" ->
          Optional.ofNullable(catalog.guides().get(id))
              .map(guide -> new Link(root + Addresses.guide(id).path(), guide.title()));
      case "role" ->
          Optional.ofNullable(catalog.roles().get(id))
              .map(role -> new Link(root + Addresses.role(id).path(), role.name()));
      default -> Optional.empty();
    };
  }

  private Link page(Article page) {
    return new Link(root + Addresses.page(page.id()).path(), page.title());
  }
}
