package dev.rolebook.mend;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be mended at once of all that is wrong: every certain fix that does not get in the way
 * of another one.
 *
 * @param mended the problems that go away
 */
public record Mending(List<FileMend> files, List<Fix.Rename> renames, List<Problem> mended) {
  private static final Comparator<Fix.Edit> IN_ORDER =
      Comparator.comparingInt((Fix.Edit edit) -> edit.span().start())
          .thenComparingInt(edit -> edit.span().end());

  public Mending {
    files = List.copyOf(files);
    renames = List.copyOf(renames);
    mended = List.copyOf(mended);
  }

  /** The certain fixes of these problems; where two meet, the first one. */
  public static Mending of(List<Problem> problems) {
    Map<SourceFile, List<Fix.Edit>> edits = new LinkedHashMap<>();
    Set<Fix.Rename> renames = new LinkedHashSet<>();
    List<Problem> mended = new ArrayList<>();
    for (Problem problem : problems) {
      problem
          .fix()
          .filter(Fix::certain)
          .filter(fix -> fits(fix, edits, renames))
          .ifPresent(
              fix -> {
                fix.edits().forEach(edit -> add(edit, edits));
                renames.addAll(fix.renames());
                mended.add(problem);
              });
    }
    List<FileMend> files = new ArrayList<>();
    edits.forEach(
        (file, all) -> files.add(new FileMend(file, all.stream().sorted(IN_ORDER).toList())));
    return new Mending(files, List.copyOf(renames), mended);
  }

  private static void add(Fix.Edit edit, Map<SourceFile, List<Fix.Edit>> edits) {
    List<Fix.Edit> there = edits.computeIfAbsent(edit.span().file(), f -> new ArrayList<>());
    if (!there.contains(edit)) {
      there.add(edit);
    }
  }

  private static boolean fits(
      Fix fix, Map<SourceFile, List<Fix.Edit>> edits, Set<Fix.Rename> renames) {
    boolean apart =
        fix.edits().stream()
            .allMatch(
                edit ->
                    edits.getOrDefault(edit.span().file(), List.of()).stream()
                        .allMatch(other -> other.equals(edit) || isApart(edit, other)));
    boolean free =
        fix.renames().stream()
            .allMatch(
                r ->
                    renames.stream()
                        .noneMatch(o -> o.from().equals(r.from()) || o.to().equals(r.to())));
    return apart && free;
  }

  private static boolean isApart(Fix.Edit one, Fix.Edit other) {
    return one.span().end() < other.span().start() || other.span().end() < one.span().start();
  }

  /** How many problems are mended where some files keep their old names. */
  public int mendedWithout(Set<Fix.Rename> kept) {
    return (int)
        mended.stream()
            .filter(problem -> Collections.disjoint(problem.fix().orElseThrow().renames(), kept))
            .count();
  }

  public boolean isNothing() {
    return files.isEmpty() && renames.isEmpty();
  }
}
