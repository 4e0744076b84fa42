package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the skill pages. */
@Doc("The words of the skill pages.")
public record SkillWords(
    String title,
    String lead,
    String none,
    Phrase caption,
    String columnSkill,
    String columnEssential,
    String columnUseful,
    String nobody,
    Phrase andMore,
    String noMeaning,
    String group,
    String alsoCalled,
    String noOtherName,
    String who,
    String whoCaption,
    String noRole,
    String columnRole,
    String columnNeed,
    String columnLevels,
    String noLevel,
    String levels,
    String questions,
    String noQuestions,
    String together,
    String noTogether,
    String all) {
  public SkillWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(none, "none");
    requireNonNull(caption, "caption");
    requireNonNull(columnSkill, "columnSkill");
    requireNonNull(columnEssential, "columnEssential");
    requireNonNull(columnUseful, "columnUseful");
    requireNonNull(nobody, "nobody");
    requireNonNull(andMore, "andMore");
    requireNonNull(noMeaning, "noMeaning");
    requireNonNull(group, "group");
    requireNonNull(alsoCalled, "alsoCalled");
    requireNonNull(noOtherName, "noOtherName");
    requireNonNull(who, "who");
    requireNonNull(whoCaption, "whoCaption");
    requireNonNull(noRole, "noRole");
    requireNonNull(columnRole, "columnRole");
    requireNonNull(columnNeed, "columnNeed");
    requireNonNull(columnLevels, "columnLevels");
    requireNonNull(noLevel, "noLevel");
    requireNonNull(levels, "levels");
    requireNonNull(questions, "questions");
    requireNonNull(noQuestions, "noQuestions");
    requireNonNull(together, "together");
    requireNonNull(noTogether, "noTogether");
    requireNonNull(all, "all");
  }
}
