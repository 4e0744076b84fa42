package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The guides and plain pages, as editors wrote them. */
final class ArticlePages {
  private final Atlas atlas;
  private final Catalog catalog;

  ArticlePages(Atlas atlas) {
    this.atlas = requireNonNull(atlas, "atlas");
    this.catalog = atlas.catalog();
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    Placer top = atlas.placer(0);
    Placer inFolder = atlas.placer(1);
    for (Article page : catalog.pages().values()) {
      Url url = Addresses.page(page.id());
      slots.add(new Slot(url, () -> article(page, url, top)));
    }
    for (Article guide : catalog.guides().values()) {
      Url url = Addresses.guide(guide.id());
      slots.add(new Slot(url, () -> article(guide, url, inFolder)));
    }
    return slots;
  }

  private Page article(Article article, Url url, Placer placer) {
    String description = article.summary().map(Prose::plain).orElse(article.title());
    return new ArticlePage(
        placer.head(url, article.title(), description, List.of()),
        placer.text(article.summary()),
        placer.text(article.body()),
        List.of(),
        article.reviewed().map(Object::toString),
        Optional.empty(),
        placer.downloads(url, Site.Download.MD));
  }
}
