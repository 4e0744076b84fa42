package dev.rolebook.plan;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.model.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The things that pages are about, as schema.org describes them. */
final class Things {
  /** The form of a code in the O*NET list, whatever the editor calls the list. */
  private static final Predicate<String> ONET =
      Pattern.compile("[0-9]{2}-[0-9]{4}\\.[0-9]{2}").asMatchPredicate();

  private Things() {}

  /** The site itself, on its home page. */
  static StructuredData.Thing site(Catalog catalog) {
    return (json, head) -> {
      json.object()
          .put("@type", "WebSite")
          .put("name", head.title())
          .put("description", head.description())
          .put("url", head.canonical())
          .put("inLanguage", head.frame().lang());
      publisher(json, catalog.site().publisher());
      json.end();
    };
  }

  /** A guide or a page: an article with its dates and its author. */
  static StructuredData.Thing article(Article article, Catalog catalog) {
    return (json, head) -> {
      article(json, head);
      dates(json, article.published(), article.reviewed());
      article
          .by()
          .ifPresent(
              by ->
                  person(
                      json, "author", Editor.of(catalog.person(by)), catalog.site().publisher()));
      publisher(json, catalog.site().publisher());
      json.end();
    };
  }

  /** A comparison: an article whose page a person has checked, where one has. */
  static StructuredData.Thing comparison(Editorial written) {
    return (json, head) -> {
      Optional<String> publisher = head.frame().publisher();
      article(json, head);
      dates(json, written.published(), written.reviewed());
      publisher(json, publisher);
      checked(json, head, written.reviewed(), written.by(), publisher);
      json.end();
    };
  }

  private static void article(JsonWriter json, Head head) {
    json.object()
        .put("@type", "Article")
        .put("headline", head.heading().plain())
        .put("description", head.description())
        .put("url", head.canonical())
        .put("inLanguage", head.frame().lang());
  }

  private static void dates(
      JsonWriter json, Optional<LocalDate> published, Optional<LocalDate> reviewed) {
    json.put("datePublished", published.map(LocalDate::toString))
        .put("dateModified", reviewed.map(LocalDate::toString));
  }

  /** When the page, not the thing it is about, was last checked, and by whom. */
  private static void checked(
      JsonWriter json,
      Head head,
      Optional<LocalDate> reviewed,
      Optional<Editor> by,
      Optional<String> publisher) {
    if (reviewed.isPresent()) {
      json.object("mainEntityOfPage")
          .put("@type", "WebPage")
          .put("url", head.canonical())
          .put("lastReviewed", reviewed.map(LocalDate::toString));
      by.ifPresent(person -> person(json, "reviewedBy", person, publisher));
      json.end();
    }
  }

  private static void publisher(JsonWriter json, Optional<String> publisher) {
    publisher.ifPresent(
        name -> json.object("publisher").put("@type", "Organization").put("name", name).end());
  }

  /** A person; a desk that bears the name of the publisher is an organisation. */
  private static void person(
      JsonWriter json, String key, Editor person, Optional<String> publisher) {
    boolean desk = publisher.filter(person.name()::equals).isPresent();
    json.object(key)
        .put("@type", desk ? "Organization" : "Person")
        .put("name", person.name())
        .put("jobTitle", desk ? Optional.empty() : person.role());
    names(json, "sameAs", person.links());
    json.end();
  }

  /** The glossary: a set of terms; what they mean stands on the page, once. */
  static StructuredData.Thing terms(Collection<Term> terms) {
    return (json, head) -> {
      json.object()
          .put("@type", "DefinedTermSet")
          .put("name", head.title())
          .put("description", head.description())
          .put("url", head.canonical());
      json.array("hasDefinedTerm");
      terms.forEach(
          term -> json.object().put("@type", "DefinedTerm").put("name", term.term()).end());
      json.end().end();
    };
  }

  /** A role: an occupation with its work, its skills, its code and its pay. */
  static StructuredData.Thing occupation(Role role, Catalog catalog) {
    return (json, head) -> {
      json.object()
          .put("@type", "Occupation")
          .put("name", role.name())
          .put("description", role.summary().plain())
          .put("url", head.canonical());
      names(json, "alternateName", role.alsoCalled());
      names(json, "responsibilities", role.duties().stream().map(Prose::plain).toList());
      names(json, "skills", skills(role, catalog));
      names(json, "occupationalCategory", codes(role));
      pay(json, role.pay());
      checked(
          json,
          head,
          role.reviewed(),
          role.reviewedBy().map(catalog::person).map(Editor::of),
          catalog.site().publisher());
      json.end();
    };
  }

  private static List<String> skills(Role role, Catalog catalog) {
    return Stream.concat(role.essentialSkills().stream(), role.usefulSkills().stream())
        .map(ref -> catalog.skill(ref).name())
        .toList();
  }

  private static List<String> codes(Role role) {
    return role.codes().values().stream()
        .flatMap(list -> list.codes().stream())
        .filter(ONET)
        .toList();
  }

  /** The pay as its sources have it, a sum a region. */
  private static void pay(JsonWriter json, List<Role.Pay> all) {
    if (all.isEmpty()) {
      return;
    }
    json.array("estimatedSalary");
    for (Role.Pay pay : all) {
      json.object()
          .put("@type", "MonetaryAmount")
          .put("name", pay.region())
          .put("currency", pay.currency());
      pay.low().ifPresent(low -> json.put("minValue", low.value()));
      pay.middle().ifPresent(middle -> json.put("value", middle.value()));
      pay.high().ifPresent(high -> json.put("maxValue", high.value()));
      json.end();
    }
    json.end();
  }

  private static void names(JsonWriter json, String key, List<String> names) {
    if (!names.isEmpty()) {
      json.put(key, names);
    }
  }
}
