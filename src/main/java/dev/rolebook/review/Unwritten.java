package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;

/** No text is left that {@code rolebook new} put where a person was to write. */
final class Unwritten implements CatalogCheck {
  private static final String MARK = "To write:";

  @Override
  public void check(Subject subject, Problems problems) {
    CatalogWalk.all(
        subject.catalog(),
        new CatalogWalk.Visitor() {
          @Override
          public void prose(String path, Prose prose) {
            words(path, prose.plain());
          }

          @Override
          public void words(String path, String words) {
            if (words.contains(MARK)) {
              problems.add(
                  Problem.of(
                          Rule.UNWRITTEN,
                          Written.exact(MARK, subject.place(path)),
                          "this is still to be written")
                      .hint("write your own text in its place, without \"" + MARK + '"'));
            }
          }
        });
  }
}
