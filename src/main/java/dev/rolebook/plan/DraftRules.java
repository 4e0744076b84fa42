package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.Role;
import dev.rolebook.plan.WordingReport.FindingLine;
import java.util.ArrayList;
import java.util.List;

/** Rules that a draft keeps as a whole: it says what the work is, and does not ask for too much. */
final class DraftRules {
  /** How many rules there are. */
  static final int COUNT = 3;

  /** How many points a broken rule costs. */
  static final int COST = 10;

  /** How many essential skills an advert can ask for. */
  static final int MOST_NEEDS = 8;

  private final AdvertWords words;

  DraftRules(AdvertWords words) {
    this.words = requireNonNull(words, "words");
  }

  /** The rules that the advert of {@code role} breaks. */
  List<FindingLine> broken(Role role) {
    List<FindingLine> broken = new ArrayList<>();
    int needs = role.essentialSkills().size();
    if (needs > MOST_NEEDS) {
      broken.add(
          line(
              words.tooManyNeeds().with("count", needs).text(),
              words.needs(),
              words.tooManyNeedsInstead().with("limit", MOST_NEEDS).text()));
    }
    if (needs == 0) {
      broken.add(line(words.lacksNeeds(), words.needs(), words.lacksNeedsInstead()));
    }
    if (role.duties().isEmpty()) {
      broken.add(line(words.lacksDuties(), words.duties(), words.lacksDutiesInstead()));
    }
    return broken;
  }

  private FindingLine line(String found, String where, String instead) {
    return new FindingLine(found, where, instead, words.rules(), COST);
  }
}
