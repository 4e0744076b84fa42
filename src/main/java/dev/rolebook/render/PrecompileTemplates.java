package dev.rolebook.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;

/** Compiles the templates into the program: a step of the build, called by Maven. */
public final class PrecompileTemplates {
  private PrecompileTemplates() {}

  /** {@code args}: the folder of templates, the folder of classes. */
  public static void main(String[] args) throws Exception {
    Path classes = Path.of(args[1]);
    TemplateEngine engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(Path.of(args[0])),
            classes,
            ContentType.Html,
            null,
            gg.jte.runtime.Constants.PACKAGE_NAME_PRECOMPILED);
    TemplateSettings.apply(engine);
    Path jteRuntime =
        Path.of(gg.jte.Content.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    engine.precompileAll(List.of(classes.toString(), jteRuntime.toString()));
  }
}
