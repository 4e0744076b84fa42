package dev.rolebook.render;

import gg.jte.TemplateEngine;
import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicy;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;

/** How templates are compiled, the same for the build and the preview. */
public final class TemplateSettings implements HtmlPolicy {
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
    if (!name.equals(name.toLowerCase(java.util.Locale.ROOT))) {
      throw new HtmlPolicyException("Write the attribute " + name + " in lower case.");
    }
    if (name.equals("style") || name.startsWith("on")) {
      throw new HtmlPolicyException("No inline style or script: " + name + " is not allowed.");
    }
  }
}
