package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.CareerMove;
import dev.rolebook.plan.Cell;
import dev.rolebook.plan.Citation;
import dev.rolebook.plan.Labelled;
import dev.rolebook.plan.Ladder;
import dev.rolebook.plan.Link;
import dev.rolebook.plan.Moment;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Review;
import dev.rolebook.plan.SkillGrid;
import dev.rolebook.plan.SourceMark;
import dev.rolebook.plan.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts that pages have in common, as JSON: the words without markup, and links as paths from
 * the root of the site.
 */
final class PageJson {
  private final JsonWriter json;
  private final Page page;

  PageJson(JsonWriter json, Page page) {
    this.json = requireNonNull(json, "json");
    this.page = requireNonNull(page, "page");
  }

  JsonWriter json() {
    return json;
  }

  /** What every page says of itself. */
  void head(String id) {
    json.put("id", id).put("page", page.url().path());
    json.put("address", page.head().canonical());
    json.put("title", page.head().title());
  }

  void text(String key, Text text) {
    json.put(key, text.plain());
  }

  void text(String key, Optional<Text> text) {
    json.put(key, text.map(Text::plain));
  }

  void texts(String key, List<Text> texts) {
    json.put(key, texts.stream().map(Text::plain).toList());
  }

  void moment(String key, Optional<Moment> moment) {
    json.put(key, moment.map(Moment::iso));
  }

  void links(String key, List<Link> links) {
    json.array(key);
    links.forEach(link -> link(json.object(), link).end());
    json.end();
  }

  /** Writes a link into the object that was begun. */
  JsonWriter link(JsonWriter object, Link link) {
    return object.put("name", link.text()).put("page", path(link.href()));
  }

  void labelled(String key, List<Labelled> pairs, String label, String text) {
    json.array(key);
    for (Labelled pair : pairs) {
      json.object().put(label, pair.label().plain()).put(text, pair.text().plain()).end();
    }
    json.end();
  }

  /** Writes an answer into the object that was begun. */
  void cell(Cell cell) {
    json.put("state", cell.state().name().toLowerCase(Locale.ROOT));
    text("text", cell.text());
    if (!cell.shared().isEmpty()) {
      texts("shared", cell.shared());
    }
    if (!cell.own().isEmpty()) {
      texts("items", cell.own());
    }
    text("note", cell.note());
    moment("as-of", cell.asOf());
    if (!cell.sources().isEmpty()) {
      json.put("sources", cell.sources().stream().map(SourceMark::id).toList());
    }
  }

  void skills(SkillGrid grid) {
    json.array("skills");
    for (SkillGrid.Group group : grid.groups()) {
      group.rows().forEach(row -> skill(group.id(), grid.levels(), row));
    }
    json.end();
  }

  private void skill(String need, List<String> levels, SkillGrid.Row row) {
    link(json.object(), row.skill()).put("need", need).array("levels");
    for (int i = 0; i < levels.size(); i++) {
      SkillGrid.Cell cell = row.cells().get(i);
      if (cell.step() > 0) {
        json.object().put("level", levels.get(i)).put("step", cell.step());
        json.put("known", cell.text()).end();
      }
    }
    json.end().end();
  }

  void levels(Ladder ladder) {
    json.array("levels");
    for (Ladder.Rung level : ladder.rungs()) {
      json.object().put("name", level.name());
      text("summary", level.summary());
      texts("duties", level.duties());
      json.end();
    }
    json.end();
  }

  void moves(String key, List<CareerMove> moves) {
    json.array(key);
    for (CareerMove move : moves) {
      json.object();
      text("head", move.head());
      link(json.object("role"), move.other()).end();
      text("note", move.note());
      json.put("skills-known", move.known());
      links("carries-over", move.have());
      links("to-learn", move.add());
      links("new-tools", move.tools());
      json.end();
    }
    json.end();
  }

  void sources(List<Citation> sources) {
    json.array("sources");
    for (int i = 0; i < sources.size(); i++) {
      Citation source = sources.get(i);
      link(json.object(), source.link())
          .put("number", i + 1)
          .put("publisher", source.publisher())
          .put("kind", source.kind());
      moment("published", source.published());
      moment("checked", Optional.of(source.checked()));
      text("interest", source.interest());
      json.end();
    }
    json.end();
  }

  void review(Review review) {
    moment("reviewed", review.on());
    json.put("reviewed-by", review.by());
  }

  /** An address of the page as a path from the root of the site; a web address as it is. */
  String path(String href) {
    String root = page.head().frame().root();
    if (href.startsWith("#")) {
      return page.url().path() + href;
    }
    return href.startsWith(root) ? href.substring(root.length()) : href;
  }
}
