package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.plan.Asset;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.sample.RoleDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What hosts are told to say with each file, in {@code _headers} and in the handbook. */
class HeadersTest {
  private static final Path HANDBOOK = Path.of("docs", "hosting.md");
  private static final String FRAMES = "; frame-ancestors 'none'";
  private static final Pattern POLICY = Pattern.compile("default-src 'none';[^\"\\n]*");
  private static final Made SITE =
      Made.site(
          CatalogDraft.catalog()
              .role(RoleDraft.role("a"))
              .redirect("old.html", "roles/a.html")
              .redirect("older.html", "gone")
              .make());

  @Test
  void thePolicyOfTheHostIsThatOfThePages() {
    Set<String> policies = new TreeSet<>();
    for (String path : SITE.files().keySet()) {
      if (path.endsWith(".html")) {
        String policy =
            Jsoup.parse(SITE.text(path))
                .selectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        if (path.startsWith("old")) {
          assertTrue(parts(policyOfTheHost()).containsAll(parts(policy)), path);
        } else {
          policies.add(policy);
        }
      }
    }
    assertEquals(Set.of(policyOfTheHost()), policies);
  }

  @Test
  void theHandbookKnowsNoOtherPolicy() throws IOException {
    Matcher found = POLICY.matcher(Files.readString(HANDBOOK).replace("\\n", "\n"));
    Set<String> policies = new TreeSet<>();
    int times = 0;
    while (found.find()) {
      policies.add(found.group());
      times++;
    }
    assertEquals(Set.of(policyOfTheHost() + FRAMES), policies);
    assertTrue(times >= 3, times + " recipes name the policy");
  }

  @Test
  void onlyFilesWhoseNamesHoldTheirDigestAreKeptForLong() {
    Map<String, List<String>> rules = rules(SITE);
    List<String> kept =
        rules.keySet().stream()
            .filter(path -> rules.get(path).toString().contains("max-age"))
            .toList();
    for (String path : kept) {
      assertTrue(path.matches("/assets/[a-z]+\\.[0-9a-f]{8}\\.[a-z]+"), path);
      assertTrue(SITE.files().containsKey(path.substring(1)), path);
    }
    assertEquals(Asset.values().length - 1, kept.size());
    assertEquals(Set.copyOf(kept), withoutEveryFile(rules));
  }

  private static Set<String> withoutEveryFile(Map<String, List<String>> rules) {
    Set<String> paths = new TreeSet<>(rules.keySet());
    assertTrue(paths.remove("/*"));
    return paths;
  }

  @Test
  void noHeaderIsSaidTwiceForAFile() {
    Map<String, List<String>> rules = rules(SITE);
    List<String> everywhere = names(rules.get("/*"));
    for (String path : withoutEveryFile(rules)) {
      List<String> names = new ArrayList<>(everywhere);
      names.addAll(names(rules.get(path)));
      assertEquals(names.size(), Set.copyOf(names).size(), path + names);
    }
  }

  private static List<String> names(List<String> headers) {
    return headers.stream().map(header -> header.split(":")[0]).toList();
  }

  private static String policyOfTheHost() {
    String header =
        rules(SITE).get("/*").stream()
            .filter(line -> line.startsWith("Content-Security-Policy: "))
            .findFirst()
            .orElseThrow();
    assertTrue(header.endsWith(FRAMES), header);
    return header.substring(header.indexOf(' ') + 1, header.length() - FRAMES.length());
  }

  private static Set<String> parts(String policy) {
    return Arrays.stream(policy.split("; ")).collect(Collectors.toSet());
  }

  /** What is said of each path, as hosts read the file. */
  private static Map<String, List<String>> rules(Made site) {
    Map<String, List<String>> rules = new TreeMap<>();
    String path = "";
    for (String line : site.text("_headers").lines().toList()) {
      if (line.startsWith("/")) {
        path = line;
        assertEquals(null, rules.put(path, new ArrayList<>()), "twice: " + path);
      } else {
        assertTrue(line.matches("  [A-Z][A-Za-z-]+: \\S.*"), line);
        rules.get(path).add(line.strip());
      }
    }
    return rules;
  }
}
