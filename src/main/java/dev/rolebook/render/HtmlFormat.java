package dev.rolebook.render;

import dev.rolebook.plan.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;

/** Every page as HTML, by its precompiled template. */
public final class HtmlFormat implements Format {
  private final TemplateEngine engine;

  /** With the templates that were compiled into the program. */
  public HtmlFormat() {
    this(TemplateEngine.createPrecompiled(ContentType.Html));
  }

  /** With other templates, such as the live ones of the preview. */
  public HtmlFormat(TemplateEngine engine) {
    this.engine = engine;
    engine.setBinaryStaticContent(true);
  }

  @Override
  public List<OutputFile> page(Page page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(page.template(), page, output);
    return List.of(new OutputFile(page.url(), output.toByteArray()));
  }
}
