package dev.rolebook.skeleton;

import static java.util.Objects.requireNonNull;

/** Why a draft was not made: a sentence without a full stop, and what to do instead. */
public final class CannotBegin extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  public CannotBegin(String message, String hint) {
    super(requireNonNull(message, "message"));
    this.hint = requireNonNull(hint, "hint");
  }

  /** What to do instead. */
  public String hint() {
    return hint;
  }
}
