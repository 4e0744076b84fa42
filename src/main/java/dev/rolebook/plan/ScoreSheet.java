package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.InterviewWords;
import dev.rolebook.model.Role;
import dev.rolebook.plan.InterviewPage.Sheet;
import dev.rolebook.plan.InterviewPage.SheetGroup;
import dev.rolebook.plan.InterviewPage.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Makes the score sheet of a kit: a row for each question of the plan, and always the whole. */
final class ScoreSheet {
  private static final int LABEL = 60;
  private static final List<String> SCORES = List.of("1", "2", "3", "4");

  private final Kit kit;
  private final Placer placer;
  private final InterviewWords words;

  ScoreSheet(Kit kit, Placer placer) {
    this.kit = requireNonNull(kit, "kit");
    this.placer = requireNonNull(placer, "placer");
    this.words = placer.words().interview();
  }

  Sheet of(Role role) {
    List<SheetGroup> groups = new ArrayList<>();
    for (Kit.Asked asked : kit.planned()) {
      groups.add(group(asked, groups.size() + 1));
    }
    if (groups.isEmpty() && !role.duties().isEmpty()) {
      groups.add(duties(role.duties()));
    }
    return new Sheet(role.name(), SCORES, groups, new SheetRow("overall", words.overallQuestion()));
  }

  private SheetGroup group(Kit.Asked asked, int number) {
    String skill = placer.catalog().skill(asked.skill()).name();
    List<SheetRow> rows =
        asked.questions().isEmpty()
            ? List.of(new SheetRow("skill-" + number, words.noQuestions()))
            : asked.questions().stream().map(this::row).toList();
    return new SheetGroup(skill, rows);
  }

  private SheetRow row(Kit.Numbered question) {
    String label = question.number() + ". " + question.question().ask().plain();
    return new SheetRow("q" + question.number(), shorten(label));
  }

  private SheetGroup duties(List<Prose> duties) {
    List<SheetRow> rows = new ArrayList<>();
    for (Prose duty : duties) {
      rows.add(new SheetRow("duty-" + (rows.size() + 1), shorten(duty.plain())));
    }
    return new SheetGroup(words.duty(), rows);
  }

  /** The beginning of a long text, so that the sheet stays one page. */
  private static String shorten(String text) {
    if (text.codePointCount(0, text.length()) <= LABEL) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LABEL);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : wholeLetter(text, end)).strip() + "\u2026";
  }

  // A mark that belongs to the letter before it is never cut off.
  private static int wholeLetter(String text, int end) {
    int cut = end;
    while (cut > 0 && isMark(text.codePointAt(cut))) {
      cut = text.offsetByCodePoints(cut, -1);
    }
    return cut;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
