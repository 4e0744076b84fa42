package dev.rolebook.plan;

import java.util.HashMap;
import java.util.Map;

/** Which entry of the content a page is about, told from its address. */
public final class About {
  private static final String ENDING = ".html";
  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    about("role", Addresses.role("x"));
    about("comparison", Addresses.comparison("x"));
    about("aspect", Addresses.aspect("x"));
    about("use-case", Addresses.useCase("x"));
    about("question", Addresses.question("x"));
    about("role", Addresses.hiringGuide("x"));
    about("role", Addresses.advert("x"));
    about("role", Addresses.interview("x"));
    about("skill", Addresses.skill("x"));
    about("tool", Addresses.tool("x"));
    about("certification", Addresses.certification("x"));
    about("guide", Addresses.guide("x"));
    about("page", Addresses.page("x"));
  }

  private About() {}

  private static void about(String kind, Url example) {
    KINDS.put(folder(example.path()), kind);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * The path under which the places of the catalogue know the entry: {@code role.ml-engineer} for
   * {@code hire/ml-engineer.html}. Whether there is such an entry is another question.
   */
  public static String page(String address) {
    String page =
        address.endsWith(ENDING)
            ? address.substring(0, address.length() - ENDING.length())
            : address;
    String folder = folder(page);
    return KINDS.getOrDefault(folder, "page") + "." + page.substring(folder.length());
  }
}
