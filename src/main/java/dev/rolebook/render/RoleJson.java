package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.RolePage.AnswerRow;
import dev.rolebook.plan.RolePage.AnswerTable;
import dev.rolebook.plan.RolePage.CertificationView;
import dev.rolebook.plan.RolePage.CodeView;
import dev.rolebook.plan.RolePage.PayView;
import dev.rolebook.plan.RolePage.TitleView;
import dev.rolebook.plan.RolePage.ToolView;
import java.util.List;
import java.util.function.Consumer;

/** A role as JSON, from the record that its page is made from; its comparisons have their own. */
final class RoleJson {
  private final RolePage page;
  private final JsonWriter json;
  private final PageJson parts;

  RoleJson(RolePage page, JsonWriter json) {
    this.page = requireNonNull(page, "page");
    this.json = requireNonNull(json, "json");
    this.parts = new PageJson(json, page);
  }

  /** Writes the role as an object: the whole text, or an element of an array. */
  void write() {
    json.object();
    parts.head(page.id());
    parts.text("summary", page.summary());
    parts.labelled("glance", page.glance(), "label", "text");
    parts.texts("hire-when", page.hireWhen());
    parts.texts("not-when", page.notWhen());
    each("tables", page.tables(), this::table);
    parts.texts("duties", page.duties());
    parts.skills(page.skills());
    parts.levels(page.levels());
    each("tools", page.tools(), this::tool);
    parts.links("use-cases", page.useCases());
    json.put("titles", page.titles().stream().map(TitleView::title).toList());
    each("certifications", page.certifications(), this::certification);
    parts.moves("moves-to", page.movesOut());
    parts.moves("moves-from", page.movesIn());
    each("codes", page.codes(), this::code);
    each("pay", page.pay(), this::pay);
    parts.text("body", page.body());
    parts.sources(page.sources());
    parts.review(page.review());
    json.end();
  }

  private <T> void each(String key, List<T> things, Consumer<T> write) {
    json.array(key);
    for (T thing : things) {
      json.object();
      write.accept(thing);
      json.end();
    }
    json.end();
  }

  private void table(AnswerTable table) {
    json.put("group", table.name());
    each("rows", table.rows(), this::row);
  }

  private void row(AnswerRow row) {
    json.put("aspect", row.head().id())
        .put("label", row.head().aspect().text())
        .put("question", row.head().question());
    parts.cell(row.answer());
  }

  private void tool(ToolView tool) {
    parts.link(json, tool.tool());
    json.put("kind", tool.kind()).put("maker", tool.maker()).put("status", tool.status());
  }

  private void certification(CertificationView certification) {
    parts.link(json, certification.certification());
    json.put("issuer", certification.issuer()).put("code", certification.code());
    parts.text("status", certification.status());
    parts.text("successor", certification.successor());
    json.put("checked", certification.checked().iso());
  }

  private void code(CodeView code) {
    json.put("scheme", code.scheme()).put("codes", code.codes());
  }

  private void pay(PayView pay) {
    json.put("region", pay.region())
        .put("currency", pay.currency())
        .put("low", pay.low())
        .put("middle", pay.middle())
        .put("high", pay.high())
        .put("as-of", pay.asOf().iso())
        .put("source", pay.source().id());
  }
}
