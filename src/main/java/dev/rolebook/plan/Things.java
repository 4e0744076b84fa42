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
import java.util.stream.Stream;

/** The things that pages are about, as schema.org describes them. */
final class Things {
  private Things() {}

  /** A guide: an article with its dates. */
  static StructuredData.Thing article(Article article, Catalog catalog) {
    return (json, address) -> {
      json.object()
          .put("@type", "Article")
          .put("headline", article.title())
          .put("description", article.summary().map(Prose::plain))
          .put("url", address)
          .put("datePublished", article.published().map(LocalDate::toString))
          .put("dateModified", article.reviewed().map(LocalDate::toString));
      catalog.site().publisher().ifPresent(name -> publisher(json, name));
      json.end();
    };
  }

  private static void publisher(JsonWriter json, String name) {
    json.object("publisher").put("@type", "Organization").put("name", name).end();
  }

  /** The glossary: a set of terms, each at its place on the page, where its meaning is told. */
  static StructuredData.Thing terms(String name, Collection<Term> terms) {
    return (json, address) -> {
      json.object().put("@type", "DefinedTermSet").put("name", name).put("url", address);
      json.array("hasDefinedTerm");
      terms.forEach(term -> term(json, term));
      json.end().end();
    };
  }

  // An id inside the page, so that the list of a large glossary stays small.
  private static void term(JsonWriter json, Term term) {
    json.object()
        .put("@type", "DefinedTerm")
        .put("@id", "#" + term.id())
        .put("name", term.term())
        .end();
  }

  /** A role: an occupation with its work, its skills and its codes in official lists. */
  static StructuredData.Thing occupation(Role role, Catalog catalog) {
    return (json, address) -> {
      json.object()
          .put("@type", "Occupation")
          .put("name", role.name())
          .put("description", role.summary().plain())
          .put("url", address);
      names(json, "alternateName", role.alsoCalled());
      names(json, "responsibilities", role.duties().stream().map(Prose::plain).toList());
      names(json, "skills", skills(role, catalog));
      names(json, "occupationalCategory", codes(role));
      json.end();
    };
  }

  private static List<String> skills(Role role, Catalog catalog) {
    return Stream.concat(role.essentialSkills().stream(), role.usefulSkills().stream())
        .map(ref -> catalog.skill(ref).name())
        .toList();
  }

  private static List<String> codes(Role role) {
    return role.codes().entrySet().stream()
        .flatMap(list -> list.getValue().codes().stream().map(code -> list.getKey() + " " + code))
        .toList();
  }

  private static void names(JsonWriter json, String key, List<String> names) {
    if (!names.isEmpty()) {
      json.put(key, names);
    }
  }
}
