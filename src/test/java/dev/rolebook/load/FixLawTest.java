package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.cli.Main;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of {@code check --fix}, over every case of a mistake that can be mended for certain. */
class FixLawTest {
  @TestFactory
  Stream<DynamicTest> whatIsMendedIsGoneNothingElseChangesAndTwiceIsOnce() throws IOException {
    List<DynamicTest> laws = new ArrayList<>();
    for (MistakeCase one : MistakeCase.all()) {
      if (!certain(one).isEmpty()) {
        laws.add(DynamicTest.dynamicTest(one.toString(), () -> holds(one)));
      }
    }
    assertTrue(laws.size() >= 60, laws.size() + " cases");
    return laws.stream();
  }

  private static List<Problem> certain(MistakeCase one) throws IOException {
    Path root = Files.createTempDirectory("law");
    try {
      one.write(root);
      return certain(problems(one, root));
    } finally {
      Folder.delete(root);
    }
  }

  private static List<Problem> problems(MistakeCase one, Path root) {
    return one.ofSite()
        ? SiteBuild.run(BuildOptions.check(root)).problems()
        : Loader.load(root, 1).problems().sorted();
  }

  private static List<Problem> certain(List<Problem> problems) {
    return problems.stream().filter(p -> p.fix().filter(Fix::certain).isPresent()).toList();
  }

  private static void holds(MistakeCase one) throws IOException {
    Path root = Files.createTempDirectory("law");
    try {
      one.write(root);
      List<Problem> before = problems(one, root);
      Map<String, String> broken = contents(root);
      String dry = run(root, "check", "--fix", "--dry-run");
      assertEquals(broken, contents(root), "a dry run writes nothing");
      String shown = run(root, "check", "--fix");
      Map<String, String> mended = contents(root);
      assertTrue(shown.contains("Mended "), shown);
      assertTrue(dry.contains("Would mend "), dry);

      List<Problem> left = problems(one, root);
      assertEquals(List.of(), certain(left), "nothing certain is left");
      Set<String> gone = says(certain(before));
      gone.retainAll(says(left));
      assertEquals(Set.of(), gone, "what is mended is gone");
      assertTrue(errors(left) <= errors(before), () -> says(left).toString());
      onlyLinesConcerned(before, broken, mended);

      run(root, "check", "--fix");
      assertEquals(mended, contents(root), "twice is once");
    } finally {
      Folder.delete(root);
    }
  }

  private static long errors(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).count();
  }

  private static Set<String> says(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.span().file().name() + " " + p.rule() + " " + p.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every line that no problem stands on, or no fix touches, is in the mended file as it was. */
  private static void onlyLinesConcerned(
      List<Problem> before, Map<String, String> broken, Map<String, String> mended) {
    Set<String> concerned = new TreeSet<>();
    Set<String> edited = new TreeSet<>();
    Map<String, String> renamed = new TreeMap<>();
    for (Problem problem : before) {
      concerned.add(problem.span().file().name() + ":" + problem.span().line());
      problem.fix().stream()
          .flatMap(fix -> fix.edits().stream())
          .forEach(
              e -> {
                concerned.add(e.span().file().name() + ":" + e.span().line());
                edited.add(e.span().file().name());
              });
      problem.fix().stream()
          .flatMap(fix -> fix.renames().stream())
          .forEach(rename -> renamed.put(rename.from(), rename.to()));
    }
    broken.forEach(
        (name, text) -> {
          if (renamed.containsKey(name) && !edited.contains(name)) {
            assertTrue(mended.containsValue(text), name + " is as it was under its new name");
            return;
          }
          String now = mended.containsKey(name) ? name : renamed.get(name);
          List<String> lines = mended.get(now).lines().toList();
          List<String> old = text.lines().toList();
          for (int i = 0; i < old.size(); i++) {
            boolean may = concerned.contains(name + ":" + (i + 1));
            assertTrue(may || lines.contains(old.get(i)), name + ":" + (i + 1));
          }
        });
  }

  private static Map<String, String> contents(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      Map<String, String> texts = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
      return texts;
    }
  }

  private static String run(Path root, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--source", root.toString(), "--jobs", "1"));
    int code = Main.run(stream, nowhere, Map.of(), all.toArray(String[]::new));
    assertTrue(code == 0 || code == 1, "exit " + code);
    return out.toString(StandardCharsets.UTF_8);
  }
}
