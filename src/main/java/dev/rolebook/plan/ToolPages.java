package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Section;
import dev.rolebook.model.Tool;
import dev.rolebook.model.ToolWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools: the index and a page for each. */
final class ToolPages {
  private final Catalog catalog;
  private final WhoUses whoUses;
  private final Placer placer;
  private final RoleLinks links;
  private final ToolWords words;
  private final Map<String, List<Tool>> byKind = new LinkedHashMap<>();

  ToolPages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.words = catalog.words().tool();
    for (Tool tool : catalog.tools().values()) {
      tool.kind().ifPresent(k -> byKind.computeIfAbsent(k, key -> new ArrayList<>()).add(tool));
    }
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    if (placer.has(Section.TOOLS)) {
      slots.add(new Slot(Addresses.TOOLS, this::index));
    }
    for (Tool tool : catalog.tools().values()) {
      slots.add(new Slot(Addresses.tool(tool.id()), () -> page(tool)));
    }
    return slots;
  }

  private Page index() {
    return new ToolIndexPage(
        placer.head(Addresses.TOOLS, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        catalog.tools().values().stream().map(this::row).toList());
  }

  private ToolIndexPage.Row row(Tool tool) {
    return new ToolIndexPage.Row(
        placer.tool(new Ref<>(tool.id())),
        placer.text(tool.meaning()),
        tool.kind(),
        tool.status().map(catalog.words().choice()::of),
        Some.of(roles(tool), placer));
  }

  private List<Link> roles(Tool tool) {
    return whoUses.of(tool).stream().map(links::role).toList();
  }

  private Page page(Tool tool) {
    return new ToolPage(
        placer.head(
            Addresses.tool(tool.id()),
            tool.name(),
            tool.meaning().map(Prose::plain).orElse(words.lead()),
            placer.crumbs(Section.TOOLS)),
        placer.text(tool.meaning()),
        tool.status().equals(Optional.of(Tool.Status.ENDED)),
        tool.maker(),
        tool.kind(),
        tool.licence(),
        tool.status().map(catalog.words().choice()::of),
        tool.url().map(url -> new Link(url.text(), url.text())),
        roles(tool),
        sameKind(tool),
        placer.link(Addresses.TOOLS, words.all()));
  }

  private List<Link> sameKind(Tool tool) {
    return tool.kind().map(byKind::get).orElse(List.of()).stream()
        .filter(other -> !other.id().equals(tool.id()))
        .map(other -> placer.tool(new Ref<>(other.id())))
        .toList();
  }
}
