package dev.rolebook.review;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * No role recommends a certificate that can no longer be earned, unless one that can takes its
 * place.
 *
 * <p>A certificate has ended when it says so, or when the day it ends on is past.
 */
final class EndedCertificates implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Role role : subject.catalog().roles().values()) {
      for (int i = 0; i < role.certifications().size(); i++) {
        Certification listed = subject.catalog().certification(role.certifications().get(i));
        if (hasEnded(listed, subject.today()) && !hasSuccessor(listed, subject)) {
          problems.add(ended(subject, role, listed, i));
        }
      }
    }
  }

  private static boolean hasEnded(Certification certification, Optional<LocalDate> today) {
    return certification.status() == Certification.Status.ENDED
        || today.filter(day -> isPast(certification.ends(), day)).isPresent();
  }

  // A month or year is past when it is over.
  private static boolean isPast(Optional<PartialDate> ends, LocalDate today) {
    return ends.map(PartialDate::text)
        .filter(text -> text.compareTo(today.toString().substring(0, text.length())) < 0)
        .isPresent();
  }

  private static boolean hasSuccessor(Certification ended, Subject subject) {
    Catalog catalog = subject.catalog();
    Set<String> seen = new HashSet<>(Set.of(ended.id()));
    Optional<Ref<Certification>> next = ended.replacedBy();
    while (next.isPresent() && seen.add(next.get().id())) {
      Certification successor = catalog.certification(next.get());
      if (!hasEnded(successor, subject.today())) {
        return true;
      }
      next = successor.replacedBy();
    }
    return false;
  }

  private static Problem ended(Subject subject, Role role, Certification listed, int index) {
    String when = listed.ends().map(ends -> " on " + ends).orElse("");
    String list = "role." + role.id() + ".certifications";
    return Problem.of(
            Rule.CERTIFICATE_ENDED,
            subject.place(list + "." + index),
            role.name() + " recommends " + listed.name() + ", which ended" + when)
        .hint("take it off the list, or give it replaced-by: in certifications.yaml")
        .note(subject.place("certification." + listed.id()), "the certificate");
  }
}
