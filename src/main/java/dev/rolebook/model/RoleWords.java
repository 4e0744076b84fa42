package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the role pages and their index. */
@Doc("The words of the role pages and their index.")
public record RoleWords(
    String indexTitle,
    String indexLead,
    String otherRoles,
    Headings heading,
    Glance glance,
    Tables table,
    String hireWhen,
    String notWhen,
    Levels level,
    Tools tool,
    Titles title,
    Certificates certification,
    Moves move,
    CodeTable code,
    PayTable pay,
    Comparisons comparison) {

  /** The headings of a role, from top to bottom. */
  public record Headings(
      String glance,
      String when,
      String answers,
      String duties,
      String skills,
      String levels,
      String tools,
      String useCases,
      String titles,
      String certifications,
      String moves,
      String codes,
      String pay,
      String comparisons,
      String next,
      String sources) {
    public Headings {
      requireNonNull(glance, "glance");
      requireNonNull(when, "when");
      requireNonNull(answers, "answers");
      requireNonNull(duties, "duties");
      requireNonNull(skills, "skills");
      requireNonNull(levels, "levels");
      requireNonNull(tools, "tools");
      requireNonNull(useCases, "useCases");
      requireNonNull(titles, "titles");
      requireNonNull(certifications, "certifications");
      requireNonNull(moves, "moves");
      requireNonNull(codes, "codes");
      requireNonNull(pay, "pay");
      requireNonNull(comparisons, "comparisons");
      requireNonNull(next, "next");
      requireNonNull(sources, "sources");
    }
  }

  /** The facts at a glance. */
  public record Glance(
      String alsoCalled,
      String family,
      String broader,
      String narrower,
      String similar,
      String skills,
      String tools,
      String builds,
      String industries,
      String levels,
      Phrase more) {
    public Glance {
      requireNonNull(alsoCalled, "alsoCalled");
      requireNonNull(family, "family");
      requireNonNull(broader, "broader");
      requireNonNull(narrower, "narrower");
      requireNonNull(similar, "similar");
      requireNonNull(skills, "skills");
      requireNonNull(tools, "tools");
      requireNonNull(builds, "builds");
      requireNonNull(industries, "industries");
      requireNonNull(levels, "levels");
      requireNonNull(more, "more");
    }
  }

  /** The tables of a role. */
  public record Tables(String question, String answer) {
    public Tables {
      requireNonNull(question, "question");
      requireNonNull(answer, "answer");
    }
  }

  /** The levels of a role. */
  public record Levels(String caption, String duties, String added, String raised, Phrase upFrom) {
    public Levels {
      requireNonNull(caption, "caption");
      requireNonNull(duties, "duties");
      requireNonNull(added, "added");
      requireNonNull(raised, "raised");
      requireNonNull(upFrom, "upFrom");
    }
  }

  /** The tools of a role. */
  public record Tools(String caption, String name, String kind, String maker, String status) {
    public Tools {
      requireNonNull(caption, "caption");
      requireNonNull(name, "name");
      requireNonNull(kind, "kind");
      requireNonNull(maker, "maker");
      requireNonNull(status, "status");
    }
  }

  /** The titles of a role. */
  public record Titles(Phrase also, String note) {
    public Titles {
      requireNonNull(also, "also");
      requireNonNull(note, "note");
    }
  }

  /** The certificates of a role. */
  public record Certificates(
      String caption,
      String name,
      String issuer,
      String code,
      String noCode,
      String status,
      Phrase ends,
      Phrase ended,
      Phrase successor,
      String checked) {
    public Certificates {
      requireNonNull(caption, "caption");
      requireNonNull(name, "name");
      requireNonNull(issuer, "issuer");
      requireNonNull(code, "code");
      requireNonNull(noCode, "noCode");
      requireNonNull(status, "status");
      requireNonNull(ends, "ends");
      requireNonNull(ended, "ended");
      requireNonNull(successor, "successor");
      requireNonNull(checked, "checked");
    }
  }

  /** The career moves of a role. */
  public record Moves(String out, String in, String noneOut, String noneIn) {
    public Moves {
      requireNonNull(out, "out");
      requireNonNull(in, "in");
      requireNonNull(noneOut, "noneOut");
      requireNonNull(noneIn, "noneIn");
    }
  }

  /** The codes of a role. */
  public record CodeTable(String caption, String scheme, String code, String none) {
    public CodeTable {
      requireNonNull(caption, "caption");
      requireNonNull(scheme, "scheme");
      requireNonNull(code, "code");
      requireNonNull(none, "none");
    }
  }

  /** The pay of a role. */
  public record PayTable(
      String caption,
      String region,
      String currency,
      String low,
      String middle,
      String high,
      String asOf,
      String source,
      String missing,
      String none) {
    public PayTable {
      requireNonNull(caption, "caption");
      requireNonNull(region, "region");
      requireNonNull(currency, "currency");
      requireNonNull(low, "low");
      requireNonNull(middle, "middle");
      requireNonNull(high, "high");
      requireNonNull(asOf, "asOf");
      requireNonNull(source, "source");
      requireNonNull(missing, "missing");
      requireNonNull(none, "none");
    }
  }

  /** The comparisons of a role. */
  public record Comparisons(String caption, String role, String alike, String pick, String none) {
    public Comparisons {
      requireNonNull(caption, "caption");
      requireNonNull(role, "role");
      requireNonNull(alike, "alike");
      requireNonNull(pick, "pick");
      requireNonNull(none, "none");
    }
  }

  public RoleWords {
    requireNonNull(indexTitle, "indexTitle");
    requireNonNull(indexLead, "indexLead");
    requireNonNull(otherRoles, "otherRoles");
    requireNonNull(heading, "heading");
    requireNonNull(glance, "glance");
    requireNonNull(table, "table");
    requireNonNull(hireWhen, "hireWhen");
    requireNonNull(notWhen, "notWhen");
    requireNonNull(level, "level");
    requireNonNull(tool, "tool");
    requireNonNull(title, "title");
    requireNonNull(certification, "certification");
    requireNonNull(move, "move");
    requireNonNull(code, "code");
    requireNonNull(pay, "pay");
    requireNonNull(comparison, "comparison");
  }
}
