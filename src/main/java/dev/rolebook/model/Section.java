package dev.rolebook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the site that a menu can name. */
public enum Section {
  ROLES,
  COMPARE,
  HIRE,
  GUIDES,
  SKILLS,
  TOOLS,
  CERTIFICATIONS,
  ASPECTS,
  GLOSSARY,
  SOURCES,
  SEARCH;

  /** The name as an editor writes it in {@code menu}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section an editor means by {@code key}. */
  public static Optional<Section> of(String key) {
    return Arrays.stream(values()).filter(section -> section.key().equals(key)).findFirst();
  }
}
