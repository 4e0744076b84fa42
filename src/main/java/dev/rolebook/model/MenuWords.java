package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The short names of the parts of the site, for menus and breadcrumbs. */
@Doc("The short names of the parts of the site.")
public record MenuWords(
    String roles,
    String compare,
    String hire,
    String guides,
    String skills,
    String tools,
    String certifications,
    String aspects,
    String glossary,
    String sources,
    String search) {
  public MenuWords {
    requireNonNull(roles, "roles");
    requireNonNull(compare, "compare");
    requireNonNull(hire, "hire");
    requireNonNull(guides, "guides");
    requireNonNull(skills, "skills");
    requireNonNull(tools, "tools");
    requireNonNull(certifications, "certifications");
    requireNonNull(aspects, "aspects");
    requireNonNull(glossary, "glossary");
    requireNonNull(sources, "sources");
    requireNonNull(search, "search");
  }

  /** What a menu calls a part of the site. */
  public String of(Section section) {
    return switch (section) {
      case ROLES -> roles;
      case COMPARE -> compare;
      case HIRE -> hire;
      case GUIDES -> guides;
      case SKILLS -> skills;
      case TOOLS -> tools;
      case CERTIFICATIONS -> certifications;
      case ASPECTS -> aspects;
      case GLOSSARY -> glossary;
      case SOURCES -> sources;
      case SEARCH -> search;
    };
  }
}
