package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places what editors wrote of pairs. */
final class Editorials {
  private final Placer placer;
  private final Pairing pairing;
  private final Catalog catalog;
  private final Answers answers;

  Editorials(Placer placer, Pairing pairing) {
    this.placer = requireNonNull(placer, "placer");
    this.pairing = requireNonNull(pairing, "pairing");
    this.catalog = placer.catalog();
    this.answers = new Answers(placer);
  }

  /** Of the pair {@code a-vs-b}. */
  Editorial of(String pair) {
    return Optional.ofNullable(catalog.comparisons().get(pair))
        .map(this::editorial)
        .orElse(Editorial.NONE);
  }

  private Editorial editorial(Comparison written) {
    Map<String, Map<String, Answered>> cells = cells(written);
    return new Editorial(
        written.verdict().map(placer::shielded),
        placer.text(written.decides()),
        byRole(written.choose()),
        byRole(written.chooseCareer()),
        labelled(written.insights()),
        cells,
        written.hide().stream().map(Ref::id).toList(),
        labelled(written.questions()),
        written.related().stream().map(this::named).flatMap(Optional::stream).toList(),
        written.sources(),
        citations(written, cells),
        written.published(),
        written.reviewed(),
        written.reviewedBy().map(catalog::person).map(Editor::of),
        Review.of(written.reviewed(), written.reviewedBy(), placer),
        placer.text(written.body()));
  }

  private Map<String, Text> byRole(Map<Ref<Role>, Prose> texts) {
    Map<String, Text> byRole = new LinkedHashMap<>();
    texts.forEach((role, text) -> byRole.put(role.id(), placer.shielded(text)));
    return byRole;
  }

  private List<Labelled> labelled(Map<String, Prose> texts) {
    return texts.entrySet().stream()
        .map(e -> new Labelled(Text.of(e.getKey()).isolated(), placer.shielded(e.getValue())))
        .toList();
  }

  private Map<String, Map<String, Answered>> cells(Comparison written) {
    Map<String, Map<String, Answered>> cells = new LinkedHashMap<>();
    written
        .cells()
        .forEach(
            (aspect, byRole) -> {
              Map<String, Answered> row = new LinkedHashMap<>();
              byRole.forEach((role, answer) -> row.put(role.id(), Answered.of(answers.of(answer))));
              cells.put(aspect.id(), row);
            });
    return cells;
  }

  private Map<String, Citation> citations(
      Comparison written, Map<String, Map<String, Answered>> cells) {
    Set<Ref<Source>> sources = new LinkedHashSet<>(written.sources());
    cells.values().forEach(row -> row.values().forEach(answer -> answer.addSources(sources)));
    return placer.citations(sources);
  }

  private Optional<Link> named(Comparison.Related related) {
    Optional<Article> guide = Optional.ofNullable(catalog.guides().get(related.id()));
    return guide
        .map(found -> placer.link(Addresses.guide(found.id()), found.title()))
        .or(() -> pairing.find(related.id()).map(p -> placer.pair(p.first(), p.second())));
  }
}
