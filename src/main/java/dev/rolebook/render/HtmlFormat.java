package dev.rolebook.render;

import dev.rolebook.plan.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;

/** Every page as HTML, by its precompiled template. */
public final class HtmlFormat implements Format {
  private final TemplateEngine engine;
  private final ThreadLocal<PageBytes> outputs = ThreadLocal.withInitial(PageBytes::new);

  /** With the templates that were compiled into the program. */
  public HtmlFormat() {
    this(TemplateEngine.createPrecompiled(ContentType.Html));
  }

  /** With other templates, such as the live ones of the preview. */
  public HtmlFormat(TemplateEngine engine) {
    this.engine = engine;
    engine.setBinaryStaticContent(true);
  }

  /**
   * With the templates in a folder, each compiled into {@code classes} when it is used or changed.
   */
  public static HtmlFormat live(Path templates, Path classes) {
    TemplateEngine engine =
        TemplateEngine.create(new DirectoryCodeResolver(templates), classes, ContentType.Html);
    TemplateSettings.apply(engine);
    return new HtmlFormat(engine);
  }

  /** With the same templates for another plan: nothing is remembered of the pages of this one. */
  public HtmlFormat afresh() {
    return new HtmlFormat(engine);
  }

  @Override
  public List<OutputFile> page(Page page) {
    PageBytes output = outputs.get();
    return output.last(page).map(List::of).orElseGet(() -> List.of(made(page, output)));
  }

  private OutputFile made(Page page, PageBytes output) {
    output.begin();
    engine.render(page.template(), page, output);
    byte[] bytes = FirstUses.keep(output.all());
    OutputFile file = new OutputFile(page.url(), Aliases.place(bytes, page.head().aliases()));
    output.end(page, file);
    return file;
  }
}
