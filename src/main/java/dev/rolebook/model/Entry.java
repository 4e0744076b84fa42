package dev.rolebook.model;

/** Something with an id that others refer to: a role, a skill, a source. */
public sealed interface Entry
    permits Role,
        Aspect,
        Skill,
        Tool,
        UseCase,
        HireQuestion,
        Certification,
        Source,
        Person,
        Term,
        Comparison,
        Recommendation,
        QuestionSet,
        Article {
  String id();

  /** What people call it: the text of a link to it. */
  String name();
}
