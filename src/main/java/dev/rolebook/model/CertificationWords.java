package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the certificate pages. */
@Doc("The words of the certificate pages.")
public record CertificationWords(String title, String lead) {
  public CertificationWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
