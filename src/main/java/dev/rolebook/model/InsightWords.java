package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** Key insights of two roles where nobody wrote any. */
@Doc("Key insights of two roles where nobody wrote any.")
public record InsightWords(
    String alike,
    Phrase alikePercent,
    String alikeHardly,
    String alikeLittle,
    String alikeSome,
    String alikeMuch,
    String alikeUnknown,
    Phrase wider,
    String apart,
    Phrase apartFew,
    Phrase apartMost,
    Phrase apartNothing,
    String agree,
    Phrase agreeItems,
    Phrase agreePartly,
    String agreeNothing,
    String bothBuild,
    Phrase bothBuildItems,
    String bothBuildNothing,
    Phrase firstChoice,
    Phrase onlyBuild,
    Phrase onlyBuildItems,
    String essential,
    Phrase essentialItems,
    String essentialNothing,
    Phrase alone,
    Phrase aloneLacks,
    Phrase aloneLacksAll,
    Phrase aloneHas,
    String step,
    Phrase stepOne,
    Phrase stepBoth) {
  public InsightWords {
    requireNonNull(alike, "alike");
    requireNonNull(alikePercent, "alikePercent");
    requireNonNull(alikeHardly, "alikeHardly");
    requireNonNull(alikeLittle, "alikeLittle");
    requireNonNull(alikeSome, "alikeSome");
    requireNonNull(alikeMuch, "alikeMuch");
    requireNonNull(alikeUnknown, "alikeUnknown");
    requireNonNull(wider, "wider");
    requireNonNull(apart, "apart");
    requireNonNull(apartFew, "apartFew");
    requireNonNull(apartMost, "apartMost");
    requireNonNull(apartNothing, "apartNothing");
    requireNonNull(agree, "agree");
    requireNonNull(agreeItems, "agreeItems");
    requireNonNull(agreePartly, "agreePartly");
    requireNonNull(agreeNothing, "agreeNothing");
    requireNonNull(bothBuild, "bothBuild");
    requireNonNull(bothBuildItems, "bothBuildItems");
    requireNonNull(bothBuildNothing, "bothBuildNothing");
    requireNonNull(firstChoice, "firstChoice");
    requireNonNull(onlyBuild, "onlyBuild");
    requireNonNull(onlyBuildItems, "onlyBuildItems");
    requireNonNull(essential, "essential");
    requireNonNull(essentialItems, "essentialItems");
    requireNonNull(essentialNothing, "essentialNothing");
    requireNonNull(alone, "alone");
    requireNonNull(aloneLacks, "aloneLacks");
    requireNonNull(aloneLacksAll, "aloneLacksAll");
    requireNonNull(aloneHas, "aloneHas");
    requireNonNull(step, "step");
    requireNonNull(stepOne, "stepOne");
    requireNonNull(stepBoth, "stepBoth");
  }
}
