package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/**
 * Every fixed word that a template prints, so that a site can be in any language.
 *
 * <p>English is built in; {@code content/words.yaml} replaces any of it. A component is a key, and
 * a phrase with a gap such as {@code {role}} is a {@link Phrase}.
 */
@Doc("The fixed words of the pages; what is left out stays English.")
public record Words(
    CommonWords common,
    MenuWords menu,
    DateWords date,
    ChoiceWords choice,
    HomeWords home,
    RoleWords role,
    CompareWords compare,
    AspectWords aspect,
    HireWords hire,
    AskWords ask,
    AdvertWords advert,
    InterviewWords interview,
    SkillWords skill,
    ToolWords tool,
    CertificationWords certification,
    GuideWords guide,
    GlossaryWords glossary,
    SourcesWords sources,
    SearchWords search,
    NotFoundWords notFound,
    RedirectWords redirect,
    WritingWords writing) {
  public Words {
    requireNonNull(common, "common");
    requireNonNull(menu, "menu");
    requireNonNull(date, "date");
    requireNonNull(choice, "choice");
    requireNonNull(home, "home");
    requireNonNull(role, "role");
    requireNonNull(compare, "compare");
    requireNonNull(aspect, "aspect");
    requireNonNull(hire, "hire");
    requireNonNull(ask, "ask");
    requireNonNull(advert, "advert");
    requireNonNull(interview, "interview");
    requireNonNull(skill, "skill");
    requireNonNull(tool, "tool");
    requireNonNull(certification, "certification");
    requireNonNull(guide, "guide");
    requireNonNull(glossary, "glossary");
    requireNonNull(sources, "sources");
    requireNonNull(search, "search");
    requireNonNull(notFound, "notFound");
    requireNonNull(redirect, "redirect");
    requireNonNull(writing, "writing");
  }
}
