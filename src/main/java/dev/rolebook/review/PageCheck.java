package dev.rolebook.review;

import dev.rolebook.problem.Problems;
import dev.rolebook.render.OutputFile;
import java.util.Collection;
import java.util.List;

/**
 * A rule, or a few that belong together, that finished pages keep.
 *
 * <p>One object serves one review. It is told of every file, from several threads and in any order;
 * what it tells in the end does not depend on the order.
 */
interface PageCheck {
  void page(ReadPage page);

  /** A file that is no page and belongs to none. */
  default void file(OutputFile file) {}

  /**
   * Of the pages that nobody has shown yet, those that this rule must see, by their paths. Asked
   * again after it has seen them.
   */
  default Collection<String> needs(Spared spared) {
    return List.of();
  }

  /** Called after everything else; once more, where pages came after it. */
  void finish(Problems problems);
}
