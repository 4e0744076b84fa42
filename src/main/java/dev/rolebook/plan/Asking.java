package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A question of "Who should you hire?" as a page asks it: every answer is a link. */
public record Asking(String ask, Optional<Text> help, List<Way> ways) {

  /**
   * An answer.
   *
   * @param end the role that is hired there, where no further question follows
   */
  public record Way(Link answer, Optional<Text> help, Optional<Text> end) {
    public Way {
      requireNonNull(answer, "answer");
      requireNonNull(help, "help");
      requireNonNull(end, "end");
    }
  }

  public Asking {
    requireNonNull(ask, "ask");
    requireNonNull(help, "help");
    ways = List.copyOf(ways);
  }
}
