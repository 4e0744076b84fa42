package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised, and each case that was thought of, names a proof, and the proof is there. */
class PromisesTest {
  private static final Path MISTAKES = Path.of("src/test/resources/dev/rolebook/load/mistakes");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| (`[^|]+) \\|$");
  private static final String CASE = "case: ";
  private static final Pattern PROOF = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @CsvSource({"SECURITY.md, 40", "docs/hardening.md, 120"})
  void everyProofThatIsNamedIsThere(Path page, int least) throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    int proofs = 0;
    Matcher row = ROW.matcher(Files.readString(page));
    while (row.find()) {
      Matcher proof = PROOF.matcher(row.group(1));
      while (proof.find()) {
        proofs++;
        if (!isThere(proof.group(1), tests)) {
          missing.add(proof.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(proofs >= least, "proofs: " + proofs);
  }

  private static boolean isThere(String proof, Map<String, String> tests) throws IOException {
    if (proof.startsWith(CASE)) {
      return cases().contains("=== " + proof.substring(CASE.length()));
    }
    if (proof.contains("/")) {
      return Files.isExecutable(Path.of(proof));
    }
    String[] parts = proof.split("\\.");
    String code = tests.getOrDefault(parts[0], "");
    return code.contains("class " + parts[0])
        && (parts.length == 1 || code.contains(" void " + parts[1] + "("));
  }

  private static Set<String> cases() throws IOException {
    Set<String> cases = new HashSet<>();
    try (Stream<Path> files = Files.list(MISTAKES)) {
      for (Path file : files.toList()) {
        cases.addAll(Files.readAllLines(file));
      }
    }
    return cases;
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.put(name, Files.readString(file));
      }
    }
    return tests;
  }
}
