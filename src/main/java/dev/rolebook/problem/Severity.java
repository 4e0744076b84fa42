package dev.rolebook.problem;

/** How bad a problem is: an error stops the build, a warning is counted and shown. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word shown in messages. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
