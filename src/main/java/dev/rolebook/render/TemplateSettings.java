package dev.rolebook.render;

import gg.jte.TemplateEngine;
import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicy;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import java.util.Locale;
import java.util.Set;

/** How templates are compiled, the same for the build and the preview. */
public final class TemplateSettings implements HtmlPolicy {
  /** The attributes of a drawing that are written with capitals. */
  private static final Set<String> OF_DRAWINGS = Set.of("viewBox", "preserveAspectRatio");

  private TemplateSettings() {}

  /** Sets {@code engine} to UTF-8 bytes, tidy white space, and our policy on HTML. */
  public static void apply(TemplateEngine engine) {
    engine.setBinaryStaticContent(true);
    engine.setTrimControlStructures(true);
    engine.setHtmlPolicy(new TemplateSettings());
  }

  @Override
  public void validateHtmlTag(HtmlTag tag) throws HtmlPolicyException {
    if (tag.getName().equals("style")) {
      throw new HtmlPolicyException("No inline style: write it in the stylesheet.");
    }
  }

  @Override
  public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute)
      throws HtmlPolicyException {
    String name = attribute.getName();
    if (!name.equals(name.toLowerCase(Locale.ROOT)) && !OF_DRAWINGS.contains(name)) {
      throw new HtmlPolicyException("Write the attribute " + name + " in lower case.");
    }
    if (name.equals("style") || name.startsWith("on")) {
      throw new HtmlPolicyException("No inline style or script: " + name + " is not allowed.");
    }
  }
}
