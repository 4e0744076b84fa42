package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** A certificate that a person can earn, and whether it still can be earned. */
@Doc("A certificate that a person can earn, and whether it still can be earned.")
public record Certification(
    @Id String id,
    @Doc("The name, exactly as the issuer writes it.") String name,
    @Doc("Who issues it.") String issuer,
    @Doc("The issuer's code for it.") Optional<String> code,
    @Doc("The level the issuer gives it.") Optional<String> level,
    @Doc("The issuer's page about it.") WebAddress url,
    @Doc("Whether it can be earned today.") Status status,
    @Doc("When it ended or will end.") Optional<PartialDate> ends,
    @Doc("The certificate that takes its place.") Optional<Ref<Certification>> replacedBy,
    @Doc("Whether the exam asks for hands-on work: yes or no.") Optional<YesNo> handsOn,
    @Doc("The day somebody looked it up: yyyy-mm-dd.") LocalDate checked,
    @Doc("Who says so.") Optional<Ref<Source>> source)
    implements Entry {

  /** Whether a certificate can be earned. */
  public enum Status {
    BETA,
    ACTIVE,
    ENDING,
    ENDED
  }

  public Certification {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(issuer, "issuer");
    requireNonNull(code, "code");
    requireNonNull(level, "level");
    requireNonNull(url, "url");
    requireNonNull(status, "status");
    requireNonNull(ends, "ends");
    requireNonNull(replacedBy, "replacedBy");
    requireNonNull(handsOn, "handsOn");
    requireNonNull(checked, "checked");
    requireNonNull(source, "source");
  }
}
