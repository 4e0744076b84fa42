package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the tool pages. */
@Doc("The words of the tool pages.")
public record ToolWords(
    String title,
    String lead,
    String none,
    String caption,
    String columnTool,
    String columnKind,
    String columnRoles,
    String columnStatus,
    String nobody,
    String facts,
    String maker,
    String kind,
    String licence,
    String status,
    String website,
    String noMeaning,
    String ended,
    String who,
    String noRole,
    String sameKind,
    String all) {
  public ToolWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(none, "none");
    requireNonNull(caption, "caption");
    requireNonNull(columnTool, "columnTool");
    requireNonNull(columnKind, "columnKind");
    requireNonNull(columnRoles, "columnRoles");
    requireNonNull(columnStatus, "columnStatus");
    requireNonNull(nobody, "nobody");
    requireNonNull(facts, "facts");
    requireNonNull(maker, "maker");
    requireNonNull(kind, "kind");
    requireNonNull(licence, "licence");
    requireNonNull(status, "status");
    requireNonNull(website, "website");
    requireNonNull(noMeaning, "noMeaning");
    requireNonNull(ended, "ended");
    requireNonNull(who, "who");
    requireNonNull(noRole, "noRole");
    requireNonNull(sameKind, "sameKind");
    requireNonNull(all, "all");
  }
}
