package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages rest on which source: because they name it, or because a text of theirs links to it.
 */
final class SourceUses {
  private final Catalog catalog;
  private final Pairing pairing;
  private final Placer placer;
  private final Map<Ref<Source>, Set<Link>> uses = new LinkedHashMap<>();

  SourceUses(Placer placer, Pairing pairing) {
    this.placer = requireNonNull(placer, "placer");
    this.pairing = requireNonNull(pairing, "pairing");
    this.catalog = placer.catalog();
    catalog.roles().values().forEach(this::role);
    catalog.comparisons().values().forEach(this::comparison);
    catalog.recommendations().values().forEach(this::recommendation);
    catalog.guides().values().forEach(guide -> article(guide, Addresses.guide(guide.id())));
    catalog.pages().values().forEach(page -> article(page, Addresses.page(page.id())));
    vocabularies();
  }

  /** The pages that use the source, each once. */
  List<Link> of(Source source) {
    return List.copyOf(uses.getOrDefault(new Ref<Source>(source.id()), Set.of()));
  }

  /** The sources that a text links to. */
  static List<Ref<Source>> cited(Optional<Prose> prose) {
    return prose.map(Prose::addresses).orElse(List.of()).stream()
        .filter(address -> address.target().scheme().equals("source"))
        .map(address -> new Ref<Source>(address.target().name()))
        .toList();
  }

  private void use(Link page, Collection<Ref<Source>> sources) {
    sources.forEach(source -> uses.computeIfAbsent(source, key -> new LinkedHashSet<>()).add(page));
  }

  private void role(Role role) {
    Link page = placer.role(new Ref<>(role.id()));
    use(page, role.sources());
    role.aspects().values().forEach(answer -> answer(page, answer));
    role.pay().forEach(pay -> use(page, List.of(pay.source())));
    use(page, cited(Optional.of(role.summary())));
    use(page, cited(role.body()));
    for (List<Prose> list : List.of(role.duties(), role.hireWhen(), role.notWhen())) {
      texts(page, list);
    }
    for (Role.Level level : role.levels()) {
      use(page, cited(level.summary()));
      texts(page, level.duties());
    }
    role.movesTo().forEach(move -> use(page, cited(move.note())));
  }

  private void texts(Link page, Collection<Prose> texts) {
    texts.forEach(prose -> use(page, cited(Optional.of(prose))));
  }

  private void answer(Link page, Answer answer) {
    if (answer instanceof Answer.Given given) {
      use(page, given.source());
      use(page, cited(given.text()));
      use(page, cited(given.note()));
      texts(page, given.list());
    }
  }

  private void comparison(Comparison comparison) {
    pairing
        .find(comparison.id())
        .filter(pair -> pairing.has(pair.first(), pair.second()))
        .map(pair -> placer.pair(pair.first(), pair.second()))
        .ifPresent(page -> comparison(page, comparison));
  }

  private void comparison(Link page, Comparison comparison) {
    use(page, comparison.sources());
    comparison
        .cells()
        .values()
        .forEach(cells -> cells.values().forEach(answer -> answer(page, answer)));
    use(page, cited(comparison.verdict()));
    use(page, cited(comparison.decides()));
    texts(page, comparison.choose().values());
    texts(page, comparison.chooseCareer().values());
    texts(page, comparison.insights().values());
    texts(page, comparison.questions().values());
    use(page, cited(comparison.body()));
  }

  /** Advice stands on the hiring guides of its roles; the first of them is named. */
  private void recommendation(Recommendation advice) {
    catalog.roles().values().stream()
        .filter(role -> advice.concerns(new Ref<>(role.id())))
        .findFirst()
        .map(role -> guide(new Ref<>(role.id()), advice))
        .ifPresent(guide -> recommendation(guide, advice));
    advice.perRole().forEach((role, prose) -> use(guide(role, advice), cited(Optional.of(prose))));
  }

  private Link guide(Ref<Role> role, Recommendation advice) {
    Link guide = placer.link(Addresses.hiringGuide(role.id()), advice.title());
    return new Link(guide.href() + "#advice-" + advice.id(), guide.text());
  }

  private void recommendation(Link guide, Recommendation advice) {
    use(guide, advice.sources());
    use(guide, cited(Optional.of(advice.advice())));
    use(guide, cited(advice.why()));
    use(guide, cited(advice.interest()));
    texts(guide, advice.actions());
    texts(guide, advice.avoid());
  }

  private void article(Article article, Url url) {
    Link page = placer.link(url, article.title());
    use(page, article.sources());
    use(page, cited(article.summary()));
    use(page, cited(Optional.of(article.body())));
  }

  private void vocabularies() {
    catalog.skills().values().forEach(this::skill);
    catalog.tools().values().forEach(t -> use(placer.tool(new Ref<>(t.id())), cited(t.meaning())));
    catalog
        .useCases()
        .values()
        .forEach(u -> use(placer.useCase(new Ref<>(u.id())), cited(u.why())));
    catalog
        .certifications()
        .values()
        .forEach(c -> use(placer.certification(new Ref<>(c.id())), c.source().stream().toList()));
    catalog.glossary().values().forEach(this::term);
  }

  private void skill(Skill skill) {
    Link page = placer.skill(new Ref<>(skill.id()));
    use(page, cited(skill.meaning()));
    texts(page, skill.levels().values());
  }

  private void term(Term term) {
    Link glossary = placer.link(Addresses.GLOSSARY, term.term());
    Link entry = new Link(glossary.href() + "#" + term.id(), glossary.text());
    use(entry, term.source().stream().toList());
    use(entry, cited(Optional.of(term.meaning())));
  }
}
