package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A role as an answer to "Who should you hire?": what it is, when it fits, and what to do next. */
public record Candidate(
    Link role,
    Text summary,
    List<Text> hireWhen,
    List<Text> notWhen,
    List<Link> skills,
    List<Link> steps) {
  public Candidate {
    requireNonNull(role, "role");
    requireNonNull(summary, "summary");
    hireWhen = List.copyOf(hireWhen);
    notWhen = List.copyOf(notWhen);
    skills = List.copyOf(skills);
    steps = List.copyOf(steps);
  }
}
