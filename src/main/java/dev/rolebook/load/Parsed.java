package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.SourceFile;
import java.util.Optional;

/**
 * A file taken apart, before anybody asks what it means.
 *
 * @param source absent when it could not be read as text
 * @param yaml absent when there is none or it could not be understood
 * @param body the Markdown of it
 */
record Parsed(
    Found file, Optional<SourceFile> source, Optional<Node> yaml, Optional<Passage> body) {
  Parsed {
    requireNonNull(file, "file");
    requireNonNull(source, "source");
    requireNonNull(yaml, "yaml");
    requireNonNull(body, "body");
  }

  static Parsed unreadable(Found file) {
    return new Parsed(file, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
