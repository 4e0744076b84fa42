package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the preview shows from one change of the content to the next.
 *
 * @param number rises by one with each
 * @param site the last good site; absent while there never was one
 * @param notices what is wrong with the content as it is now
 */
record State(long number, Optional<LiveSite> site, List<Notice> notices) {
  static final State NOTHING = new State(0, Optional.empty(), List.of());

  State {
    requireNonNull(site, "site");
    notices = List.copyOf(notices);
  }
}
