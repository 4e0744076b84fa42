package dev.rolebook.review;

import dev.rolebook.problem.Problems;
import dev.rolebook.render.OutputFile;

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

  /** Called once, after everything else. */
  void finish(Problems problems);
}
