package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one role answers to one aspect, as a table shows it; never blank.
 *
 * @param text the answer as a sentence; empty where it is a list
 * @param shared the items that the role beside it has as well; empty where no role is beside it
 * @param own the other items
 * @param note what the reader should know about the answer
 */
public record Cell(
    State state,
    Optional<Text> text,
    List<Text> shared,
    List<Text> own,
    Optional<Text> note,
    List<SourceMark> sources,
    Optional<Moment> asOf) {

  /** Whether there is an answer: one was given, the question does not apply, nobody wrote one. */
  public enum State {
    GIVEN,
    NONE,
    ABSENT
  }

  public static final Cell ABSENT = without(State.ABSENT);
  public static final Cell NONE = without(State.NONE);

  public Cell {
    requireNonNull(state, "state");
    requireNonNull(text, "text");
    shared = List.copyOf(shared);
    own = List.copyOf(own);
    requireNonNull(note, "note");
    sources = List.copyOf(sources);
    requireNonNull(asOf, "asOf");
  }

  private static Cell without(State state) {
    return new Cell(
        state,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public boolean isAbsent() {
    return state == State.ABSENT;
  }

  public boolean isNone() {
    return state == State.NONE;
  }

  /** Whether it looks the same beside every role, but for the numbers of its sources. */
  public boolean isLasting() {
    return text.isPresent() || !own.isEmpty() && shared.isEmpty();
  }

  /** What it says without its sources: the same object for a role, whatever stands beside it. */
  public Object lasting() {
    return text.isPresent() ? text.get() : own;
  }

  /** The same answer with its sources as another page numbers them. */
  Cell citing(List<SourceMark> marks) {
    return new Cell(state, text, shared, own, note, marks, asOf);
  }

  /** The same answer with its items told apart. */
  Cell split(List<Text> both, List<Text> onlyHere) {
    return new Cell(state, text, both, onlyHere, note, sources, asOf);
  }
}
