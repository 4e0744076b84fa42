package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Optional;

/**
 * What one role answers to one aspect. A value, or {@code none} (it does not apply); an aspect that
 * nobody wrote yet is absent from the map instead.
 */
public sealed interface Answer {
  /** "It does not apply." */
  record None() implements Answer {}

  /**
   * An answer in words: a sentence or a list, never both and never neither.
   *
   * @param note what the reader should know about the answer, such as sources that disagree
   */
  @Doc("An answer: a sentence, or a list, or these keys.")
  record Given(
      @Doc("The answer as one sentence.") Optional<Prose> text,
      @Doc("The answer as a list of short items.") List<Prose> list,
      @Doc("What the reader should know about it, such as sources that disagree.")
          Optional<Prose> note,
      @Doc("Where it comes from.") List<Ref<Source>> source,
      @Doc("When it was true: yyyy, yyyy-mm or yyyy-mm-dd.") Optional<PartialDate> asOf)
      implements Answer {
    public Given {
      requireNonNull(text, "text");
      list = List.copyOf(list);
      requireNonNull(note, "note");
      source = List.copyOf(source);
      requireNonNull(asOf, "asOf");
    }
  }
}
