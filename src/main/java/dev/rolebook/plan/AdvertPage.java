package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The job advert of a role: a draft to copy, what to do before publishing it, and its wording
 * check.
 *
 * @param levelNote for which level the draft is written
 * @param otherLevels what to put in for another level
 * @param wording absent where the word lists are for another language than the site
 * @param notChecked why there is no check
 */
public record AdvertPage(
    Head head,
    Text lead,
    Review review,
    List<Link> contents,
    Text levelNote,
    AdvertDraft draft,
    List<String> titles,
    List<HiringPage.Level> otherLevels,
    Link skillsByLevel,
    Optional<WordingReport> wording,
    String notChecked,
    Link allWords,
    List<Link> steps,
    List<Link> downloads)
    implements Page {
  public AdvertPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(review, "review");
    contents = List.copyOf(contents);
    requireNonNull(levelNote, "levelNote");
    requireNonNull(draft, "draft");
    titles = List.copyOf(titles);
    otherLevels = List.copyOf(otherLevels);
    requireNonNull(skillsByLevel, "skillsByLevel");
    requireNonNull(wording, "wording");
    requireNonNull(notChecked, "notChecked");
    requireNonNull(allWords, "allWords");
    steps = List.copyOf(steps);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/advert.jte";
  }
}
