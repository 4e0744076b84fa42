package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Audience;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.ChoiceWords;
import dev.rolebook.model.GuideWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import dev.rolebook.model.Source;
import dev.rolebook.plan.ArticlePage.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The guides and plain pages, as editors wrote them, and the list of guides. */
final class ArticlePages {
  private static final int CONTENTS_LEVEL = 2;
  private static final int COMPARED = 4;

  private final Catalog catalog;
  private final Placer top;
  private final Placer inFolder;
  private final RelatedGuides related;
  private final GuideWords words;

  ArticlePages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.top = atlas.placer(0);
    this.inFolder = atlas.placer(1);
    this.related = new RelatedGuides(catalog);
    this.words = catalog.words().guide();
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (Article page : catalog.pages().values()) {
      slots.add(new Slot(Addresses.page(page.id()), () -> page(page)));
    }
    for (Article guide : catalog.guides().values()) {
      slots.add(new Slot(Addresses.guide(guide.id()), () -> guide(guide)));
    }
    if (inFolder.has(Section.GUIDES)) {
      slots.add(new Slot(Addresses.GUIDES, () -> new GuideIndex(inFolder).page()));
    }
    return slots;
  }

  private Page page(Article article) {
    Head head = head(article, Addresses.page(article.id()), top, List.of(top.home()));
    return new Made(article, top).page(head, List.of(), false);
  }

  private Page guide(Article article) {
    List<Link> crumbs = inFolder.crumbs(Section.GUIDES);
    Head head = head(article, Addresses.guide(article.id()), inFolder, crumbs);
    List<Link> others =
        related.of(article).stream()
            .map(other -> inFolder.link(Addresses.guide(other.id()), other.title()))
            .toList();
    return new Made(article, inFolder).page(head, others, true);
  }

  private static Head head(Article article, Url url, Placer placer, List<Link> crumbs) {
    String description = article.summary().map(Prose::plain).orElse(article.title());
    Head head = placer.head(url, article.title(), description, crumbs);
    return StructuredData.on(head.asArticle(), Things.article(article, placer.catalog()));
  }

  /** One article on its page. */
  private final class Made {
    private final Article article;
    private final Placer placer;

    Made(Article article, Placer placer) {
      this.article = requireNonNull(article, "article");
      this.placer = requireNonNull(placer, "placer");
    }

    ArticlePage page(Head head, List<Link> others, boolean guide) {
      RoleLinks links = new RoleLinks(placer);
      return new ArticlePage(
          head,
          placer.text(article.summary()),
          placer.text(article.body()),
          article.body().headings().stream()
              .filter(heading -> heading.level() == CONTENTS_LEVEL)
              .map(heading -> new Link("#" + heading.id(), heading.plain()))
              .toList(),
          facts(),
          article.published().map(placer::date),
          article.reviewed().map(placer::date),
          article.by().map(catalog::person).map(person -> Byline.of(person, placer)),
          comparisons(),
          article.audience().equals(List.of(Audience.CANDIDATE))
              ? List.of()
              : article.roles().stream().map(catalog::role).map(links::guide).toList(),
          others,
          Citation.of(sources(), placer),
          guide,
          placer.downloads(head.url(), Site.Download.MD));
    }

    /** Every two of its roles; of many roles none, since the pairs would be too many to read. */
    private List<Link> comparisons() {
      List<Link> pairs = new ArrayList<>();
      List<Ref<Role>> roles = article.roles();
      for (int i = 0; i < roles.size() && roles.size() <= COMPARED; i++) {
        for (Ref<Role> other : roles.subList(i + 1, roles.size())) {
          pairs.add(placer.pair(roles.get(i).id(), other.id()));
        }
      }
      return pairs;
    }

    private List<Fact> facts() {
      ChoiceWords choice = catalog.words().choice();
      return Stream.of(
              names(words.meantFor(), article.audience().stream().map(choice::of).toList()),
              new Fact(
                  words.roles(), article.roles().stream().map(placer::role).map(Text::of).toList()),
              names(words.stages(), article.stages().stream().map(choice::of).toList()),
              names(words.tags(), article.tags()))
          .filter(fact -> !fact.items().isEmpty())
          .toList();
    }

    private Fact names(String label, List<String> names) {
      return new Fact(label, names.stream().map(Text::of).toList());
    }

    /** The sources it names in front, then those that only its text links to. */
    private Set<Ref<Source>> sources() {
      Set<Ref<Source>> sources = new LinkedHashSet<>(article.sources());
      sources.addAll(SourceUses.cited(Optional.of(article.body())));
      return sources;
    }
  }
}
