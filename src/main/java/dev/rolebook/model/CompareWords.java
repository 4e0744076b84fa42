package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the comparison pages and their index. */
@Doc("The words of the comparison pages and their index.")
public record CompareWords(
    Phrase title,
    Phrase versus,
    Headings heading,
    Verdicts verdict,
    Choices choice,
    Differences difference,
    Tables table,
    Shares share,
    Moves move,
    InsightWords insight,
    Questions question,
    Index index,
    Pick pick) {

  /** The headings of a comparison, from top to bottom. */
  public record Headings(
      String hire,
      String career,
      String differences,
      String table,
      String shared,
      String moving,
      String insights,
      String questions,
      String related,
      String sources) {
    public Headings {
      requireNonNull(hire, "hire");
      requireNonNull(career, "career");
      requireNonNull(differences, "differences");
      requireNonNull(table, "table");
      requireNonNull(shared, "shared");
      requireNonNull(moving, "moving");
      requireNonNull(insights, "insights");
      requireNonNull(questions, "questions");
      requireNonNull(related, "related");
      requireNonNull(sources, "sources");
    }
  }

  /** What is said first where nobody wrote a verdict, and of roles that overlap. */
  public record Verdicts(Phrase pair, Phrase named, Phrase contains, Phrase mutual) {
    public Verdicts {
      requireNonNull(pair, "pair");
      requireNonNull(named, "named");
      requireNonNull(contains, "contains");
      requireNonNull(mutual, "mutual");
    }
  }

  /** When to choose a role, where nobody wrote it. */
  public record Choices(
      Phrase head,
      Phrase build,
      Phrase work,
      Phrase hireSummary,
      Phrase learn,
      Phrase make,
      Phrase careerSummary) {
    public Choices {
      requireNonNull(head, "head");
      requireNonNull(build, "build");
      requireNonNull(work, "work");
      requireNonNull(hireSummary, "hireSummary");
      requireNonNull(learn, "learn");
      requireNonNull(make, "make");
      requireNonNull(careerSummary, "careerSummary");
    }
  }

  /** The biggest differences in words. */
  public record Differences(
      String decides, String both, String between, Phrase more, String none, String unknown) {
    public Differences {
      requireNonNull(decides, "decides");
      requireNonNull(both, "both");
      requireNonNull(between, "between");
      requireNonNull(more, "more");
      requireNonNull(none, "none");
      requireNonNull(unknown, "unknown");
    }
  }

  /** The tables. */
  public record Tables(
      String question,
      String compared,
      String same,
      String different,
      Phrase partly,
      Phrase partlyInside,
      Phrase nothingShared,
      String unknown,
      String both,
      String onlyHere,
      String onlyDifferent,
      Phrase tally,
      Phrase tallyUnknown,
      Phrase sources,
      String between,
      Phrase sourcesSince,
      String noSources,
      String asOf) {
    public Tables {
      requireNonNull(question, "question");
      requireNonNull(compared, "compared");
      requireNonNull(same, "same");
      requireNonNull(different, "different");
      requireNonNull(partly, "partly");
      requireNonNull(partlyInside, "partlyInside");
      requireNonNull(nothingShared, "nothingShared");
      requireNonNull(unknown, "unknown");
      requireNonNull(both, "both");
      requireNonNull(onlyHere, "onlyHere");
      requireNonNull(onlyDifferent, "onlyDifferent");
      requireNonNull(tally, "tally");
      requireNonNull(tallyUnknown, "tallyUnknown");
      requireNonNull(sources, "sources");
      requireNonNull(between, "between");
      requireNonNull(sourcesSince, "sourcesSince");
      requireNonNull(noSources, "noSources");
      requireNonNull(asOf, "asOf");
    }
  }

  /** What two roles share. */
  public record Shares(
      String skills,
      String tools,
      String useCases,
      String certifications,
      Phrase counts,
      String zero,
      String nothing,
      String both,
      Phrase only,
      Phrase rest) {
    public Shares {
      requireNonNull(skills, "skills");
      requireNonNull(tools, "tools");
      requireNonNull(useCases, "useCases");
      requireNonNull(certifications, "certifications");
      requireNonNull(counts, "counts");
      requireNonNull(zero, "zero");
      requireNonNull(nothing, "nothing");
      requireNonNull(both, "both");
      requireNonNull(only, "only");
      requireNonNull(rest, "rest");
    }
  }

  /** Moving from one role to another. */
  public record Moves(
      Phrase head,
      String have,
      Phrase haveItems,
      String add,
      String tools,
      String nothingCarries,
      String nothingToLearn,
      String noNewTool,
      String unknown) {
    public Moves {
      requireNonNull(head, "head");
      requireNonNull(have, "have");
      requireNonNull(haveItems, "haveItems");
      requireNonNull(add, "add");
      requireNonNull(tools, "tools");
      requireNonNull(nothingCarries, "nothingCarries");
      requireNonNull(nothingToLearn, "nothingToLearn");
      requireNonNull(noNewTool, "noNewTool");
      requireNonNull(unknown, "unknown");
    }
  }

  /** Questions people ask, where nobody wrote any. */
  public record Questions(
      String both,
      String bothAll,
      Phrase bothFew,
      Phrase bothSome,
      String bothUnknown,
      String tools,
      String toolsSame,
      Phrase toolsSome,
      String toolsNone,
      String toolsUnknown,
      String titles,
      Phrase titlesSome,
      String titlesNone,
      String titlesUnknown) {
    public Questions {
      requireNonNull(both, "both");
      requireNonNull(bothAll, "bothAll");
      requireNonNull(bothFew, "bothFew");
      requireNonNull(bothSome, "bothSome");
      requireNonNull(bothUnknown, "bothUnknown");
      requireNonNull(tools, "tools");
      requireNonNull(toolsSame, "toolsSame");
      requireNonNull(toolsSome, "toolsSome");
      requireNonNull(toolsNone, "toolsNone");
      requireNonNull(toolsUnknown, "toolsUnknown");
      requireNonNull(titles, "titles");
      requireNonNull(titlesSome, "titlesSome");
      requireNonNull(titlesNone, "titlesNone");
      requireNonNull(titlesUnknown, "titlesUnknown");
    }
  }

  /** The page of all comparisons. */
  public record Index(
      String title,
      String lead,
      String grid,
      String caption,
      String role,
      String same,
      Phrase alike,
      String list,
      Phrase count,
      String empty,
      String pick) {
    public Index {
      requireNonNull(title, "title");
      requireNonNull(lead, "lead");
      requireNonNull(grid, "grid");
      requireNonNull(caption, "caption");
      requireNonNull(role, "role");
      requireNonNull(same, "same");
      requireNonNull(alike, "alike");
      requireNonNull(list, "list");
      requireNonNull(count, "count");
      requireNonNull(empty, "empty");
      requireNonNull(pick, "pick");
    }
  }

  /** The page where readers choose the roles. */
  public record Pick(
      String title,
      String lead,
      String roles,
      String ready,
      String choose,
      Phrase role,
      String add,
      Phrase remove,
      String swap,
      String full,
      String all,
      String notAll,
      Phrase sharedByAll,
      String noScript) {
    public Pick {
      requireNonNull(title, "title");
      requireNonNull(lead, "lead");
      requireNonNull(roles, "roles");
      requireNonNull(ready, "ready");
      requireNonNull(choose, "choose");
      requireNonNull(role, "role");
      requireNonNull(add, "add");
      requireNonNull(remove, "remove");
      requireNonNull(swap, "swap");
      requireNonNull(full, "full");
      requireNonNull(all, "all");
      requireNonNull(notAll, "notAll");
      requireNonNull(sharedByAll, "sharedByAll");
      requireNonNull(noScript, "noScript");
    }
  }

  public CompareWords {
    requireNonNull(title, "title");
    requireNonNull(versus, "versus");
    requireNonNull(heading, "heading");
    requireNonNull(verdict, "verdict");
    requireNonNull(choice, "choice");
    requireNonNull(difference, "difference");
    requireNonNull(table, "table");
    requireNonNull(share, "share");
    requireNonNull(move, "move");
    requireNonNull(insight, "insight");
    requireNonNull(question, "question");
    requireNonNull(index, "index");
    requireNonNull(pick, "pick");
  }
}
