package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong: which rule it breaks, where, in plain words, and what to do about it.
 *
 * <p>Never an exception: problems are collected and told all at once.
 *
 * @param message what is wrong, as a sentence without a full stop, with the names as typed
 * @param hint what to do: the nearest real name, or the text to type
 * @param notes other places that matter, such as where the same key was written first
 * @param fix what to write instead, where that can be said in characters
 */
public record Problem(
    Rule rule,
    Severity severity,
    Span span,
    String message,
    Optional<String> hint,
    List<Note> notes,
    Optional<Fix> fix) {

  /** Another place that belongs to the problem, and what is there. */
  public record Note(Span span, String text) {
    public Note {
      requireNonNull(span, "span");
      requireNonNull(text, "text");
    }
  }

  /** The order in which problems are told: by file, then by place, then by rule. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem p) -> p.span().file().name())
          .thenComparingInt(p -> p.span().start())
          .thenComparingInt(p -> p.span().end())
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Problem {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(span, "span");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    notes = List.copyOf(notes);
    requireNonNull(fix, "fix");
  }

  public static Problem of(Rule rule, Span span, String message) {
    return new Problem(
        rule, rule.severity(), span, message, Optional.empty(), List.of(), Optional.empty());
  }

  public Problem hint(String text) {
    return new Problem(rule, severity, span, message, Optional.of(text), notes, fix);
  }

  public Problem note(Span place, String text) {
    var more = new java.util.ArrayList<>(notes);
    more.add(new Note(place, text));
    return new Problem(rule, severity, span, message, hint, more, fix);
  }

  public Problem fix(Fix better) {
    return new Problem(rule, severity, span, message, hint, notes, Optional.of(better));
  }

  /** With what to write instead, where that can be said. */
  public Problem fix(Optional<Fix> better) {
    return better.map(this::fix).orElse(this);
  }

  /** The same problem as an error: what {@code --strict} makes of a warning. */
  public Problem asError() {
    return new Problem(rule, Severity.ERROR, span, message, hint, notes, fix);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
