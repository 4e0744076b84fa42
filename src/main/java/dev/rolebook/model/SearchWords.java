package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the search page. */
@Doc("The words of the search page.")
public record SearchWords(
    String title,
    String lead,
    String letters,
    String all,
    String kindRole,
    String kindUseCase,
    String kindSkill,
    String kindTool,
    String kindCertification,
    String kindGuide,
    String kindPage,
    String kindAspect,
    String kindTerm,
    String kindKit,
    String guideWords,
    String advertWords,
    String kitWords,
    String empty) {
  public SearchWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(letters, "letters");
    requireNonNull(all, "all");
    requireNonNull(kindRole, "kindRole");
    requireNonNull(kindUseCase, "kindUseCase");
    requireNonNull(kindSkill, "kindSkill");
    requireNonNull(kindTool, "kindTool");
    requireNonNull(kindCertification, "kindCertification");
    requireNonNull(kindGuide, "kindGuide");
    requireNonNull(kindPage, "kindPage");
    requireNonNull(kindAspect, "kindAspect");
    requireNonNull(kindTerm, "kindTerm");
    requireNonNull(kindKit, "kindKit");
    requireNonNull(guideWords, "guideWords");
    requireNonNull(advertWords, "advertWords");
    requireNonNull(kitWords, "kitWords");
    requireNonNull(empty, "empty");
  }
}
