package dev.rolebook.serve;

import dev.rolebook.problem.Problem;
import java.util.List;

/** Is told what the preview finds; from its own thread, one call after the other. */
public interface PreviewListener {
  /** Listens to nothing. */
  PreviewListener NONE = problems -> {};

  /** Everything that is wrong with the content as it is now; told after each change of it. */
  void problems(List<Problem> problems);

  /** Something else stands in the way, such as a template that cannot be compiled. */
  default void trouble(String message) {}
}
