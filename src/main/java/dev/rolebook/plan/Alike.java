package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A comparison and how much its two roles share.
 *
 * @param percent of their skills, tools and use cases together
 * @param shown the same in the words of the site
 */
public record Alike(Link link, int percent, String shown) {
  private static final int STEP = 20;

  public Alike {
    requireNonNull(link, "link");
    requireNonNull(shown, "shown");
  }

  /**
   * @param link to the comparison
   */
  static Alike of(String one, String other, Link link, Atlas atlas, Placer placer) {
    int percent = atlas.pairing().likeness(one, other);
    String shown = placer.words().compare().index().alike().with("percent", percent).text();
    return new Alike(link, percent, shown);
  }

  /** The class for the stylesheet: {@code like-0} for nothing to {@code like-5} for nearly all. */
  public String css() {
    return "like-" + (percent + STEP - 1) / STEP;
  }
}
