package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the certificate pages. */
@Doc("The words of the certificate pages.")
public record CertificationWords(
    String title,
    String lead,
    String none,
    String current,
    String currentCaption,
    String noCurrent,
    String past,
    String pastCaption,
    String columnCertificate,
    String columnIssuer,
    String columnStatus,
    String columnRoles,
    String columnSuccessor,
    String noRole,
    String noSuccessor,
    Phrase endsOn,
    String facts,
    String issuer,
    String code,
    String level,
    String status,
    String ends,
    String noEnd,
    String handsOn,
    String successor,
    String predecessors,
    String checked,
    String source,
    String page,
    String notStated,
    String isBeta,
    String isActive,
    String isEnding,
    String isEnded,
    String checkFirst,
    String who,
    String nobody,
    String all) {
  public CertificationWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(none, "none");
    requireNonNull(current, "current");
    requireNonNull(currentCaption, "currentCaption");
    requireNonNull(noCurrent, "noCurrent");
    requireNonNull(past, "past");
    requireNonNull(pastCaption, "pastCaption");
    requireNonNull(columnCertificate, "columnCertificate");
    requireNonNull(columnIssuer, "columnIssuer");
    requireNonNull(columnStatus, "columnStatus");
    requireNonNull(columnRoles, "columnRoles");
    requireNonNull(columnSuccessor, "columnSuccessor");
    requireNonNull(noRole, "noRole");
    requireNonNull(noSuccessor, "noSuccessor");
    requireNonNull(endsOn, "endsOn");
    requireNonNull(facts, "facts");
    requireNonNull(issuer, "issuer");
    requireNonNull(code, "code");
    requireNonNull(level, "level");
    requireNonNull(status, "status");
    requireNonNull(ends, "ends");
    requireNonNull(noEnd, "noEnd");
    requireNonNull(handsOn, "handsOn");
    requireNonNull(successor, "successor");
    requireNonNull(predecessors, "predecessors");
    requireNonNull(checked, "checked");
    requireNonNull(source, "source");
    requireNonNull(page, "page");
    requireNonNull(notStated, "notStated");
    requireNonNull(isBeta, "isBeta");
    requireNonNull(isActive, "isActive");
    requireNonNull(isEnding, "isEnding");
    requireNonNull(isEnded, "isEnded");
    requireNonNull(checkFirst, "checkFirst");
    requireNonNull(who, "who");
    requireNonNull(nobody, "nobody");
    requireNonNull(all, "all");
  }
}
