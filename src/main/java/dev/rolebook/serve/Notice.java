package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import java.util.List;

/** One thing that is wrong, in the words in which a terminal tells it. */
record Notice(boolean error, String text) {
  private static final int SHOWN = 50;

  Notice {
    requireNonNull(text, "text");
  }

  static Notice of(Problem problem) {
    return new Notice(problem.isError(), Report.text(problem));
  }

  /**
   * What an open page is told.
   *
   * @param stale whether the page is not what it was when it was sent
   */
  static String json(boolean stale, List<Notice> notices) {
    long errors = notices.stream().filter(Notice::error).count();
    JsonWriter json = JsonWriter.compact().object().put("stale", stale);
    json.put("title", title(errors, notices.size() - errors)).put("broken", errors > 0);
    json.array("notices");
    notices.stream().limit(SHOWN).forEach(notice -> json.add(notice.text()));
    if (notices.size() > SHOWN) {
      json.add("... and " + (notices.size() - SHOWN) + " more");
    }
    return json.end().end().toString();
  }

  private static String title(long errors, long warnings) {
    String both = errors > 0 && warnings > 0 ? ", " : "";
    return count(errors, "error") + both + count(warnings, "warning");
  }

  private static String count(long number, String what) {
    return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
  }
}
