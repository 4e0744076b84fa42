package dev.rolebook.render;

import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/**
 * One way of writing the site: a file for some or all of its pages, or files about the whole.
 *
 * <p>A pure function; an implementation has no state that a call could change.
 */
public interface Format {
  /** The files of one page in this format; most formats have none for most pages. */
  default List<OutputFile> page(Page page) {
    return List.of();
  }

  /** The files about the site as a whole; a file may be made when the list is asked for it. */
  default List<OutputFile> site(SitePlan plan) {
    return List.of();
  }
}
