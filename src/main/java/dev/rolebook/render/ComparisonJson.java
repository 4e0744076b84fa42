package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.Choice;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Crossing;
import dev.rolebook.plan.Difference;
import dev.rolebook.plan.Row;
import dev.rolebook.plan.RowGroup;
import dev.rolebook.plan.Share;
import dev.rolebook.plan.Side;
import java.util.List;

/** A comparison as JSON, from the record that its page is made from. */
final class ComparisonJson {
  private final ComparisonPage page;
  private final JsonWriter json = JsonWriter.indented();
  private final PageJson parts;

  ComparisonJson(ComparisonPage page) {
    this.page = requireNonNull(page, "page");
    this.parts = new PageJson(json, page);
  }

  String text() {
    json.object();
    parts.head(page.first().id() + "-vs-" + page.second().id());
    parts.text("verdict", page.verdict());
    parts.text("overlap", page.overlap());
    json.array("roles");
    page.sides().forEach(this::side);
    json.end();
    choices("choose", page.hire());
    choices("choose-career", page.career());
    parts.text("decides", page.decides());
    json.array("differences");
    page.differences().forEach(this::difference);
    json.end().array("tables");
    page.tables().forEach(this::table);
    json.end().object("shares");
    page.shares().forEach(this::share);
    json.end();
    parts.moves("moves", page.moves().stream().map(Crossing::move).toList());
    parts.labelled("insights", page.insights(), "label", "text");
    parts.labelled("questions", page.questions(), "question", "answer");
    parts.text("body", page.body());
    parts.links("related", page.related());
    parts.sources(page.sources());
    parts.review(page.review());
    return json.end().toString();
  }

  private void side(Side side) {
    parts.link(json.object().put("id", side.id()), side.role());
    parts.text("summary", side.summary());
    json.end();
  }

  private void choices(String key, List<Choice> choices) {
    json.object(key);
    for (int i = 0; i < choices.size(); i++) {
      parts.texts(page.sides().get(i).id(), choices.get(i).reasons());
    }
    json.end();
  }

  private void difference(Difference difference) {
    json.object().put("label", difference.row().text());
    parts.labelled("points", difference.points(), "label", "text");
    json.end();
  }

  private void table(RowGroup table) {
    json.object().put("group", table.name());
    parts.text("sources", table.sources());
    json.array("rows");
    table.rows().forEach(this::row);
    json.end().end();
  }

  private void row(Row row) {
    json.object()
        .put("aspect", row.head().id())
        .put("label", row.head().aspect().text())
        .put("question", row.head().question())
        .put("outcome", row.outcome().css());
    parts.text("compared", row.compared());
    json.object(page.first().id());
    parts.cell(row.first());
    json.end().object(page.second().id());
    parts.cell(row.second());
    json.end().end();
  }

  private void share(Share share) {
    json.object(share.id())
        .put("shared-count", share.both().size())
        .put(page.first().id() + "-only-count", share.onlyFirst().size())
        .put(page.second().id() + "-only-count", share.onlySecond().size());
    parts.links("shared", share.both());
    parts.links(page.first().id() + "-only", share.onlyFirst());
    parts.links(page.second().id() + "-only", share.onlySecond());
    json.end();
  }
}
