package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command reads its surroundings and writes its words: results to {@code out}, everything
 * about them to {@code err}.
 *
 * @param environment the variables of the environment
 * @param terminal whether a person looks at {@code err} as it is written
 */
record Screen(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
  Screen {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
    environment = Map.copyOf(environment);
  }

  /** A variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Colour is for terminals, and for those who did not ask to be spared it (no-color.org). */
  boolean colour() {
    return terminal
        && variable("NO_COLOR").isEmpty()
        && !variable("TERM").equals(Optional.of("dumb"));
  }
}
