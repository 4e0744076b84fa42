package dev.rolebook.render;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Person;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Head;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code feed.xml}: the roles, comparisons and guides that were reviewed or published last, newest
 * first, as an Atom feed (RFC 4287).
 *
 * <p>Entries are known by the complete address of their page, so a site that does not say where it
 * is published has no feed. A page without any date is not in it.
 */
public final class FeedFormat implements Format {
  private static final int LIMIT = 100;
  private static final LocalDate NEVER = LocalDate.EPOCH;

  /** A page with its dates; {@code updated} is the review, or else the first publishing. */
  private record Dated(
      Url url, LocalDate updated, Optional<LocalDate> published, Optional<Ref<Person>> person) {}

  @Override
  public List<OutputFile> site(SitePlan plan) {
    Site site = plan.catalog().site();
    if (site.address().isEmpty()) {
      return List.of();
    }
    List<Dated> newest = newest(plan);
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(Xml.text(site.language().orElse("en")))
        .append("\">\n")
        .append(Xml.element("title", site.title()));
    site.tagline().ifPresent(tagline -> xml.append(Xml.element("subtitle", tagline)));
    xml.append(Xml.element("id", complete(site, Addresses.HOME)))
        .append(link("self", complete(site, Addresses.FEED)))
        .append(link("alternate", complete(site, Addresses.HOME)))
        .append(Xml.element("updated", moment(newest.isEmpty() ? NEVER : newest.get(0).updated())))
        .append(author(site.publisher().orElse(site.title())));
    newest.forEach(dated -> xml.append(entry(plan, dated)));
    return List.of(OutputFile.text(Addresses.FEED, xml.append("</feed>\n").toString()));
  }

  private static List<Dated> newest(SitePlan plan) {
    Catalog catalog = plan.catalog();
    List<Dated> all = new ArrayList<>();
    for (Role role : catalog.roles().values()) {
      add(all, Addresses.role(role.id()), role.reviewed(), role.published(), role.reviewedBy());
    }
    for (Comparison pair : catalog.comparisons().values()) {
      Url url = Addresses.comparison(pair.id());
      add(all, url, pair.reviewed(), pair.published(), pair.reviewedBy());
    }
    for (Article guide : catalog.guides().values()) {
      add(all, Addresses.guide(guide.id()), guide.reviewed(), guide.published(), guide.by());
    }
    return all.stream()
        .filter(dated -> plan.at(dated.url()).isPresent())
        .sorted(Comparator.comparing(Dated::updated).reversed().thenComparing(Dated::url))
        .limit(LIMIT)
        .toList();
  }

  private static void add(
      List<Dated> all,
      Url url,
      Optional<LocalDate> reviewed,
      Optional<LocalDate> published,
      Optional<Ref<Person>> person) {
    reviewed
        .or(() -> published)
        .ifPresent(updated -> all.add(new Dated(url, updated, published, person)));
  }

  private static String entry(SitePlan plan, Dated dated) {
    Catalog catalog = plan.catalog();
    Head head = plan.at(dated.url()).orElseThrow().page().get().head();
    String address = complete(catalog.site(), dated.url());
    return "<entry>\n"
        + Xml.element("title", head.title())
        + Xml.element("id", address)
        + link("alternate", address)
        + Xml.element("updated", moment(dated.updated()))
        + dated.published().map(day -> Xml.element("published", moment(day))).orElse("")
        + dated.person().map(person -> author(catalog.person(person).name())).orElse("")
        + Xml.element("summary", head.description())
        + "</entry>\n";
  }

  private static String link(String relation, String address) {
    return "<link rel=\"" + relation + "\" href=\"" + Xml.text(address) + "\"/>\n";
  }

  private static String author(String name) {
    return "<author>\n" + Xml.element("name", name) + "</author>\n";
  }

  private static String complete(Site site, Url url) {
    return Addresses.complete(site, url).orElseThrow();
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
