package dev.rolebook.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up content folder of any size: the same seed and number of roles make the same files.
 *
 * <p>Lengths are those of the real content; every key of a role is used somewhere.
 */
public final class GeneratedContent {
  private static final String[] WORDS =
      ("plan model data team work review result system test report release change user product risk"
              + " cost quality service process measure train support design record check question"
              + " answer deliver improve explain decide share prepare observe compare")
          .split(" ");
  private static final String[] FIRST = {
    "Senior", "Field", "Systems", "Quality", "Process", "Signal", "Network", "Energy", "Water",
    "Health", "Road", "Rail", "Harbour", "Forest", "Food", "Paper", "Glass", "Metal", "Stone",
    "Cloud"
  };
  private static final String[] SECOND = {
    "planner",
    "engineer",
    "analyst",
    "inspector",
    "designer",
    "operator",
    "scientist",
    "manager",
    "technician",
    "adviser"
  };
  private static final int ASPECTS = 12;

  private final Random random;
  private final int roles;
  private final int skills;
  private final int tools;
  private final int useCases;

  private GeneratedContent(int roles, long seed) {
    this.random = new Random(seed);
    this.roles = roles;
    this.skills = Math.max(12, Math.min(400, roles / 2 + 10));
    this.tools = Math.max(8, Math.min(300, roles / 3 + 6));
    this.useCases = Math.max(8, Math.min(300, roles / 3 + 6));
  }

  /** {@code args}: the number of roles, the folder to make, and which pairs get a page. */
  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), 1, args.length > 2 ? args[2] : "all", Path.of(args[1]));
  }

  /** Writes {@code folder/content} for {@code roles} roles. */
  public static void write(int roles, long seed, String pairs, Path folder) throws IOException {
    new GeneratedContent(roles, seed).writeTo(folder.resolve("content"), pairs);
  }

  private void writeTo(Path content, String pairs) throws IOException {
    Files.createDirectories(content.resolve("roles"));
    put(
        content.resolve("site.yaml"),
        "title: Generated roles\ntagline: Made up for measuring\ncomparisons: " + pairs + "\n");
    put(content.resolve("aspects.yaml"), aspects());
    put(content.resolve("skills.yaml"), vocabulary("skill", skills, "group: technical"));
    put(content.resolve("tools.yaml"), vocabulary("tool", tools, "kind: library"));
    put(content.resolve("use-cases.yaml"), vocabulary("case", useCases, ""));
    put(
        content.resolve("sources.yaml"),
        "own:\n  title: Own judgement\n  publisher: The makers\n  kind: own\n  checked: 2026-01-01\n");
    put(content.resolve("people.yaml"), "desk:\n  name: The desk\n");
    for (int i = 0; i < roles; i++) {
      put(content.resolve("roles").resolve(id(i) + ".yaml"), role(i));
      put(content.resolve("roles").resolve(id(i) + ".md"), prose());
    }
  }

  private String aspects() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < ASPECTS; i++) {
      if (i % 4 == 0) {
        out.append("Group ").append(i / 4 + 1).append(":\n");
      }
      out.append("  aspect-").append(i).append(":\n    label: Aspect ").append(i);
      out.append("\n    question: What is it about ").append(WORDS[i]).append("?\n");
    }
    return out.toString();
  }

  private String vocabulary(String kind, int count, String more) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(kind).append('-').append(i).append(":\n  name: ");
      out.append(capital(word())).append(' ').append(word()).append(' ').append(i).append('\n');
      out.append("  meaning: ").append(sentence(10)).append('\n');
      if (!more.isEmpty()) {
        out.append("  ").append(more).append('\n');
      }
    }
    return out.toString();
  }

  private String role(int i) {
    StringBuilder out = new StringBuilder();
    out.append("name: ").append(name(i)).append('\n');
    out.append("summary: ").append(sentence(20)).append('\n');
    out.append("also-called: [").append(name(i)).append(" II]\n");
    out.append("titles: [").append(name(i)).append(" lead, ").append(name(i)).append(" expert]\n");
    out.append("aspects:\n");
    for (int a = 0; a < ASPECTS; a++) {
      out.append("  aspect-").append(a).append(':');
      if (a % 3 == 0) {
        out.append("\n    list: [").append(sentence(3)).append(", ").append(sentence(2));
        out.append("]\n    source: own\n");
      } else {
        out.append(' ').append(sentence(9)).append('\n');
      }
    }
    list(out, "duties", 7, 9);
    List<String> picked = some("skill", skills, 9);
    out.append("skills:\n  essential: ").append(picked.subList(0, 6)).append('\n');
    out.append("  useful: ").append(picked.subList(6, 9)).append('\n');
    out.append("tools: ").append(some("tool", tools, 5)).append('\n');
    out.append("use-cases: ").append(some("case", useCases, 5)).append('\n');
    out.append("industries: [Transport, Energy]\n");
    list(out, "hire-when", 3, 10);
    list(out, "not-when", 2, 10);
    out.append("levels:\n");
    for (String level : List.of("Junior", "Full", "Senior")) {
      out.append("  - name: ").append(level).append("\n    summary: ").append(sentence(10));
      out.append('\n');
    }
    if (roles > 1) {
      out.append("moves-to:\n  - role: ").append(id((i + 1) % roles));
      out.append("\n    note: ").append(sentence(8)).append('\n');
    }
    out.append("codes:\n  LIST: \"").append(1000 + i).append("\"\n");
    out.append("sources: [own]\nreviewed: 2026-01-01\nreviewed-by: desk\n");
    return out.toString();
  }

  private String prose() {
    StringBuilder out = new StringBuilder();
    for (int section = 1; section <= 3; section++) {
      out.append("## Part ").append(section).append("\n\n");
      for (int paragraph = 0; paragraph < 2; paragraph++) {
        for (int s = 0; s < 5; s++) {
          out.append(sentence(10)).append(' ');
        }
        out.append("\n\n");
      }
    }
    return out.toString();
  }

  private void list(StringBuilder out, String key, int items, int words) {
    out.append(key).append(":\n");
    for (int i = 0; i < items; i++) {
      out.append("  - ").append(sentence(words)).append('\n');
    }
  }

  private List<String> some(String kind, int of, int count) {
    List<Integer> all =
        IntStream.range(0, of).boxed().collect(Collectors.toCollection(ArrayList::new));
    return IntStream.range(0, count)
        .mapToObj(i -> kind + "-" + all.remove(random.nextInt(all.size())))
        .toList();
  }

  private String sentence(int words) {
    return capital(IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" ")))
        + (words > 3 ? "." : "");
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String id(int i) {
    return name(i).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private static String name(int i) {
    int set = i / (FIRST.length * SECOND.length);
    return FIRST[i % FIRST.length]
        + " "
        + SECOND[i / FIRST.length % SECOND.length]
        + (set == 0 ? "" : " " + (set + 1));
  }

  private static void put(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
