package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Url;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * {@code data/graph.json}: roles, skills, tools, use cases and certificates as nodes, and what the
 * roles say of them as edges.
 */
final class GraphJson {
  private static final String ROLE = "role";
  private static final String SKILL = "skill";
  private static final String TOOL = "tool";
  private static final String USE_CASE = "use-case";
  private static final String CERTIFICATION = "certification";

  private final Catalog catalog;
  private final JsonWriter json = JsonWriter.indented();

  GraphJson(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
  }

  String text() {
    json.object().put("title", catalog.site().title());
    json.put("address", Addresses.complete(catalog.site(), Addresses.HOME));
    json.array("nodes");
    nodes(ROLE, catalog.roles().values(), Addresses::role);
    nodes(SKILL, catalog.skills().values(), Addresses::skill);
    nodes(TOOL, catalog.tools().values(), Addresses::tool);
    nodes(USE_CASE, catalog.useCases().values(), Addresses::useCase);
    nodes(CERTIFICATION, catalog.certifications().values(), Addresses::certification);
    json.end().array("edges");
    catalog.roles().values().forEach(this::edges);
    catalog
        .useCases()
        .values()
        .forEach(
            useCase ->
                useCase
                    .best()
                    .ifPresent(role -> edge(USE_CASE, useCase.id(), "best-role", ROLE, role)));
    return json.end().end().toString();
  }

  private void nodes(String kind, Collection<? extends Entry> entries, Function<String, Url> page) {
    for (Entry entry : entries) {
      json.object()
          .put("id", kind + ":" + entry.id())
          .put("kind", kind)
          .put("name", entry.name())
          .put("page", page.apply(entry.id()).path())
          .end();
    }
  }

  private void edges(Role role) {
    edges(role, "essential-skill", SKILL, role.essentialSkills());
    edges(role, "useful-skill", SKILL, role.usefulSkills());
    edges(role, "tool", TOOL, role.tools());
    edges(role, "use-case", USE_CASE, role.useCases());
    edges(role, "certification", CERTIFICATION, role.certifications());
    edges(role, "broader", ROLE, role.broader());
    edges(role, "similar", ROLE, role.similar());
    edges(role, "moves-to", ROLE, role.movesTo().stream().map(Role.Move::role).toList());
  }

  private void edges(Role from, String kind, String toKind, List<? extends Ref<?>> to) {
    to.forEach(ref -> edge(ROLE, from.id(), kind, toKind, ref));
  }

  private void edge(String fromKind, String from, String kind, String toKind, Ref<?> to) {
    json.object()
        .put("from", fromKind + ":" + from)
        .put("to", toKind + ":" + to.id())
        .put("kind", kind)
        .end();
  }
}
