package dev.rolebook.render;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.MenuWords;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Head;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code llms.txt}: what the site is and where its texts are, as Markdown for programs that read.
 *
 * <p>Links lead to the Markdown twins where the site offers them. Of a great many comparisons only
 * those that somebody wrote are named.
 */
public final class LlmsFormat implements Format {
  private static final int MOST_PAIRS = 200;

  @Override
  public List<OutputFile> site(SitePlan plan) {
    Catalog catalog = plan.catalog();
    MenuWords words = catalog.words().menu();
    StringBuilder text =
        new StringBuilder("# " + MarkdownText.words(catalog.site().title()) + "\n");
    about(catalog.site()).forEach(line -> text.append("\n> ").append(line).append('\n'));
    section(text, words.roles(), catalog.roles().values().stream().map(role -> role(plan, role)));
    section(text, words.compare(), pairs(plan).map(slot -> page(plan, slot)));
    section(text, words.hire(), hiring(plan));
    section(text, words.guides(), catalog.guides().values().stream().map(a -> guide(plan, a)));
    // The name of this section is part of the format: what may be left out.
    section(text, "Optional", more(plan));
    return List.of(OutputFile.text(Addresses.LLMS, text.toString()));
  }

  private static Stream<String> about(Site site) {
    return site
        .description()
        .map(description -> description.plain())
        .or(site::tagline)
        .map(MarkdownText::words)
        .stream();
  }

  private static void section(StringBuilder text, String title, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      text.append("\n## ").append(MarkdownText.words(title)).append("\n\n");
      all.forEach(text::append);
    }
  }

  private static String role(SitePlan plan, Role role) {
    return item(plan, Addresses.role(role.id()), role.name(), role.summary().plain());
  }

  private static String guide(SitePlan plan, Article guide) {
    String summary = guide.summary().map(prose -> prose.plain()).orElse("");
    return item(plan, Addresses.guide(guide.id()), guide.title(), summary);
  }

  private static Stream<String> hiring(SitePlan plan) {
    return plan.catalog().roles().values().stream()
        .filter(role -> plan.at(Addresses.hiringGuide(role.id())).isPresent())
        .map(role -> item(plan, Addresses.hiringGuide(role.id()), role.name(), ""));
  }

  private static Stream<Slot> pairs(SitePlan plan) {
    Catalog catalog = plan.catalog();
    List<Slot> pairs =
        plan.slots().stream()
            .filter(slot -> Pair.find(slot.url(), catalog.roles().keySet()).isPresent())
            .limit(MOST_PAIRS + 1L)
            .toList();
    return pairs.size() <= MOST_PAIRS
        ? pairs.stream()
        : catalog.comparisons().keySet().stream()
            .flatMap(id -> plan.at(Addresses.comparison(id)).stream())
            .limit(MOST_PAIRS);
  }

  private static String page(SitePlan plan, Slot slot) {
    Head head = slot.page().get().head();
    return item(plan, slot.url(), head.title(), head.description());
  }

  private static Stream<String> more(SitePlan plan) {
    Site site = plan.catalog().site();
    return Stream.of(Addresses.ROLES_JSON, Addresses.GRAPH_JSON, Addresses.ROLES_CSV)
        .filter(url -> site.offers(download(url)))
        .map(url -> "- " + MarkdownText.link(url.path(), address(site, url)) + "\n");
  }

  private static Site.Download download(Url url) {
    return url.path().endsWith(".csv") ? Site.Download.CSV : Site.Download.JSON;
  }

  private static String item(SitePlan plan, Url page, String name, String about) {
    Site site = plan.catalog().site();
    Url url = site.offers(Site.Download.MD) ? page.twin("md") : page;
    String link = MarkdownText.link(MarkdownText.words(name), address(site, url));
    return "- " + link + (about.isEmpty() ? "" : ": " + MarkdownText.words(about)) + "\n";
  }

  private static String address(Site site, Url url) {
    return Addresses.complete(site, url).orElse(url.path());
  }
}
