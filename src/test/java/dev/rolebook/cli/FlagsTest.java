package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of flags names each flag with the commands that have it. */
class FlagsTest {
  private static final List<String> COMMANDS =
      List.of("build", "check", "serve", "new", "explain", "schema", "diff", "list");
  private static final Pattern FLAG = Pattern.compile("--[a-z-]+");

  /** Every command takes these, so that a variable may set them; not each has a use for them. */
  private static final Set<String> TAKEN_BY_ALL = Set.of("--strict", "--date", "--jobs");

  private static final Set<String> IN_WORDS = Set.of("--help", "--quiet", "--verbose", "--all");

  @Test
  void theTableNamesEachFlagWithTheCommandsThatHaveIt() throws IOException {
    Map<String, Set<String>> told = told();
    Map<String, Set<String>> real = real();
    TAKEN_BY_ALL.forEach(flag -> assertEquals(Set.copyOf(COMMANDS), real.get(flag), flag));
    real.keySet().removeAll(IN_WORDS);
    real.keySet().removeAll(TAKEN_BY_ALL);
    told.keySet().removeAll(TAKEN_BY_ALL);
    assertEquals(real, told);
  }

  private static Map<String, Set<String>> real() {
    Map<String, Set<String>> flags = new TreeMap<>();
    for (String command : COMMANDS) {
      String help = Shell.in(Map.of(), false, command, "--help").out();
      for (String line : help.lines().toList()) {
        if (line.matches("  +(?:-\\w, )?--.*")) {
          names(line.strip().replaceFirst("(--[a-z-]+).*", "$1"))
              .forEach(flag -> flags.computeIfAbsent(flag, f -> new TreeSet<>()).add(command));
        }
      }
    }
    return flags;
  }

  private static Map<String, Set<String>> told() throws IOException {
    Map<String, Set<String>> flags = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("docs/commands.md"))) {
      String[] cells = line.split(" *\\| *");
      if (cells.length > 3 && cells[1].startsWith("`-")) {
        names(cells[1])
            .forEach(
                flag -> flags.computeIfAbsent(flag, f -> new TreeSet<>()).addAll(of(cells[2])));
      }
    }
    return flags;
  }

  private static Set<String> names(String text) {
    return FLAG.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Set<String> of(String cell) {
    Set<String> commands = new TreeSet<>(COMMANDS);
    if (cell.startsWith("all but ")) {
      Arrays.asList(cell.substring("all but ".length()).split(", ")).forEach(commands::remove);
    } else if (!cell.equals("all")) {
      commands.retainAll(Set.of(cell.split(", ")));
    }
    return commands;
  }
}
