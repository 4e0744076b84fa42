package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the preview shows from one change to the next.
 *
 * @param number rises by one with each
 * @param site the last good site; while there never was one, as much as could be made, if anything
 * @param good whether the site was made of content without errors
 * @param read what was found while the content was read as it is now
 * @param reviewed what was found on the finished pages, now or before the last change
 * @param trouble what stands in the way and is no matter of the content
 */
record State(
    long number,
    Optional<LiveSite> site,
    boolean good,
    List<Problem> read,
    List<Problem> reviewed,
    Optional<String> trouble) {
  static final State NOTHING =
      new State(0, Optional.empty(), false, List.of(), List.of(), Optional.empty());

  State {
    requireNonNull(site, "site");
    read = List.copyOf(read);
    reviewed = List.copyOf(reviewed);
    requireNonNull(trouble, "trouble");
  }

  /** The content was read: a new site, or only the mistakes that keep the last good one. */
  State changed(Optional<LiveSite> newSite, List<Problem> found) {
    boolean better = newSite.isPresent() && found.stream().noneMatch(Problem::isError);
    return new State(
        number + 1, newSite.or(this::site), good || better, found, reviewed, Optional.empty());
  }

  State reviewed(List<Problem> found) {
    return new State(number + 1, site, good, read, found, trouble);
  }

  State troubled(String message) {
    return new State(number + 1, site, good, read, reviewed, Optional.of(message));
  }

  boolean hasErrors() {
    return read.stream().anyMatch(Problem::isError);
  }

  /**
   * Everything that is wrong; with errors in the content, what its pages were like before is not.
   */
  List<Problem> problems() {
    Problems all = new Problems();
    read.forEach(all::add);
    if (!hasErrors()) {
      reviewed.forEach(all::add);
    }
    return all.sorted();
  }

  /** The same in words, errors first. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    trouble.ifPresent(text -> notices.add(new Notice(true, text)));
    List<Problem> problems = problems();
    Stream.concat(
            problems.stream().filter(Problem::isError),
            problems.stream().filter(problem -> !problem.isError()))
        .map(Notice::of)
        .forEach(notices::add);
    return notices;
  }
}
