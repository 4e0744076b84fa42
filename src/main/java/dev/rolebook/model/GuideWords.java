package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the guides and the plain pages. */
@Doc("The words of the guides and the plain pages.")
public record GuideWords(
    String title,
    String lead,
    String none,
    String kindHire,
    String kindBecome,
    String kindChoose,
    String kindExplain,
    String kindOther,
    String noSummary,
    String meantFor,
    String everyone,
    String writtenBy,
    String published,
    String reviewed,
    String roles,
    String stages,
    String tags,
    String sources,
    String related,
    String hireLinks,
    String compare,
    String author) {
  public GuideWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(none, "none");
    requireNonNull(kindHire, "kindHire");
    requireNonNull(kindBecome, "kindBecome");
    requireNonNull(kindChoose, "kindChoose");
    requireNonNull(kindExplain, "kindExplain");
    requireNonNull(kindOther, "kindOther");
    requireNonNull(noSummary, "noSummary");
    requireNonNull(meantFor, "meantFor");
    requireNonNull(everyone, "everyone");
    requireNonNull(writtenBy, "writtenBy");
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(roles, "roles");
    requireNonNull(stages, "stages");
    requireNonNull(tags, "tags");
    requireNonNull(sources, "sources");
    requireNonNull(related, "related");
    requireNonNull(hireLinks, "hireLinks");
    requireNonNull(compare, "compare");
    requireNonNull(author, "author");
  }
}
