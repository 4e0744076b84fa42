package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** One question that every role answers: a row of every comparison table. */
@Doc("One question that every role answers: a row of every comparison table.")
public record Aspect(
    @Id String id,
    @Doc("The head of the row.") String label,
    @Doc("The question in plain words; the help of the row.") String question,
    @Doc("The list of the role that fills the row where nobody wrote an answer.")
        Optional<RoleList> from,
    @Doc("Other words for it, for search.") List<String> alsoCalled)
    implements Entry {

  public Aspect {
    requireNonNull(id, "id");
    requireNonNull(label, "label");
    requireNonNull(question, "question");
    requireNonNull(from, "from");
    alsoCalled = List.copyOf(alsoCalled);
  }

  @Override
  public String name() {
    return label;
  }

  /** The lists of a role that can fill a row. */
  public enum RoleList {
    TOOLS,
    SKILLS,
    TITLES,
    USE_CASES,
    CERTIFICATIONS,
    INDUSTRIES,
    LEVELS
  }
}
