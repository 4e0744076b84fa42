package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.QuestionSet.Question;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interview questions of one role: those about essential skills, then those about useful ones,
 * numbered through.
 */
record Kit(List<Asked> essential, List<Asked> useful) {
  /** What a question takes that states no minutes. */
  static final int ASSUMED_MINUTES = 10;

  /** A skill and the questions about it; it may have none. */
  record Asked(Ref<Skill> skill, List<Numbered> questions) {
    Asked {
      requireNonNull(skill, "skill");
      questions = List.copyOf(questions);
    }

    /** The same skill with the first question that belongs to the day itself, if it has one. */
    Asked firstOfTheDay() {
      return new Asked(skill, questions.stream().filter(q -> !q.isScreening()).limit(1).toList());
    }

    /** The minutes of the questions that belong to the day itself. */
    long minutesOfTheDay() {
      return questions.stream().filter(q -> !q.isScreening()).mapToLong(Numbered::minutes).sum();
    }
  }

  /** A question with its place in the kit, counted from 1. */
  record Numbered(int number, Question question) {
    Numbered {
      requireNonNull(question, "question");
    }

    long minutes() {
      return Math.max(0, question.minutes().orElse(ASSUMED_MINUTES));
    }

    boolean isScreening() {
      return question.kind() == QuestionSet.Kind.SCREENING;
    }
  }

  Kit {
    essential = List.copyOf(essential);
    useful = List.copyOf(useful);
  }

  static Kit of(Role role, Catalog catalog) {
    List<Asked> essential = asked(role.essentialSkills(), 1, catalog);
    List<Ref<Skill>> others = new ArrayList<>(role.usefulSkills());
    others.removeAll(role.essentialSkills());
    return new Kit(essential, asked(others, 1 + count(essential), catalog));
  }

  private static List<Asked> asked(List<Ref<Skill>> skills, int first, Catalog catalog) {
    List<Asked> asked = new ArrayList<>();
    int next = first;
    for (Ref<Skill> skill : skills) {
      List<Numbered> questions = new ArrayList<>();
      for (Question question :
          catalog.questions(skill).map(QuestionSet::questions).orElse(List.of())) {
        questions.add(new Numbered(next++, question));
      }
      asked.add(new Asked(skill, questions));
    }
    return asked;
  }

  /** How many questions there are about the skills. */
  static int count(List<Asked> skills) {
    return skills.stream().mapToInt(asked -> asked.questions().size()).sum();
  }

  static long minutes(List<Asked> skills) {
    return questions(skills).mapToLong(Numbered::minutes).sum();
  }

  static Stream<Numbered> questions(List<Asked> skills) {
    return skills.stream().flatMap(asked -> asked.questions().stream());
  }

  /** Every skill of the kit, the essential ones first. */
  List<Asked> all() {
    return Stream.concat(essential.stream(), useful.stream()).toList();
  }

  /** What the plan and the score sheet hold: the useful skills only where there is no other. */
  List<Asked> planned() {
    return count(essential) > 0 || count(useful) == 0 ? essential : useful;
  }

  /** Whether some question states no minutes. */
  boolean assumes() {
    return questions(all())
        .map(Numbered::question)
        .map(Question::minutes)
        .anyMatch(Optional::isEmpty);
  }
}
