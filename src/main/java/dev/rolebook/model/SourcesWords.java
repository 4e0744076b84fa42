package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the list of sources, and of sources below a page. */
@Doc("The words of the list of sources, and of sources below a page.")
public record SourcesWords(
    String title,
    String lead,
    String noneNamed,
    String publisher,
    String kind,
    String published,
    String checked,
    String interest,
    String noInterest,
    Phrase mark,
    String kinds,
    String address,
    String noAddress,
    String licence,
    String notStated,
    String usedBy,
    String unused) {
  public SourcesWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(noneNamed, "noneNamed");
    requireNonNull(publisher, "publisher");
    requireNonNull(kind, "kind");
    requireNonNull(published, "published");
    requireNonNull(checked, "checked");
    requireNonNull(interest, "interest");
    requireNonNull(noInterest, "noInterest");
    requireNonNull(mark, "mark");
    requireNonNull(kinds, "kinds");
    requireNonNull(address, "address");
    requireNonNull(noAddress, "noAddress");
    requireNonNull(licence, "licence");
    requireNonNull(notStated, "notStated");
    requireNonNull(usedBy, "usedBy");
    requireNonNull(unused, "unused");
  }
}
