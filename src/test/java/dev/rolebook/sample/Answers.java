package dev.rolebook.sample;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers for tests. */
public final class Answers {
  private Answers() {}

  public static Answer sentence(String words) {
    return new Answer.Given(
        Optional.of(Prose.of(words)), List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  public static Answer list(String... items) {
    return new Answer.Given(
        Optional.empty(),
        Stream.of(items).map(Prose::of).toList(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A sentence with a note and where it comes from. */
  public static Answer noted(String words, String note, String... sources) {
    return new Answer.Given(
        Optional.of(Prose.of(words)),
        List.of(),
        Optional.of(Prose.of(note)),
        Stream.of(sources).map(Ref<Source>::new).toList(),
        Optional.empty());
  }
}
