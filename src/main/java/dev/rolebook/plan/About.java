package dev.rolebook.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which entry of the content a page is about, told from its address. */
public final class About {
  private static final String ENDING = ".html";
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("roles/", "role");
    KINDS.put("compare/", "comparison");
    KINDS.put("aspects/", "aspect");
    KINDS.put("hire/for/", "use-case");
    KINDS.put("hire/", "role");
    KINDS.put("adverts/", "role");
    KINDS.put("interviews/", "role");
    KINDS.put("skills/", "skill");
    KINDS.put("tools/", "tool");
    KINDS.put("certifications/", "certification");
    KINDS.put("guides/", "guide");
    KINDS.put("", "page");
  }

  private About() {}

  /**
   * The path under which the places of the catalogue know the entry: {@code role.ml-engineer} for
   * {@code hire/ml-engineer.html}. Whether there is such an entry is another question.
   */
  public static String page(String address) {
    String page =
        address.endsWith(ENDING)
            ? address.substring(0, address.length() - ENDING.length())
            : address;
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return KINDS.getOrDefault(folder, "page") + "." + page.substring(folder.length());
  }
}
