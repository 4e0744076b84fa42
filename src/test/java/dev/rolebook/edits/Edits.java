package dev.rolebook.edits;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random edits of a content folder: of every key of every kind of file, of its words and of which
 * files there are. Most are what editors do; some make mistakes.
 */
final class Edits {
  private static final List<String> NEW_IDS =
      List.of("miller", "grocer", "waiter", "host", "brewer", "salt-vs-oil", "butcher", "farmer");
  private static final List<String> WORDS =
      List.of("crumb", "bread", "oven", "Baker", "cook", "& salt", "<b>", "a \"loaf\"", "*hot*");
  private static final List<String> PARTS =
      List.of("", "", "", "#main_differences", "#row_purpose", "#no-such-part", "#the-night");

  /** The keys of each word that is built in, and last the word. */
  private static final List<List<String>> BUILT_IN = new ArrayList<>();

  private record Place(Object holder, Object key, String name) {}

  private final ContentTree tree;
  private final Random random;
  private final Map<String, List<Object>> known = new TreeMap<>();
  private int count;

  Edits(ContentTree tree, Random random) throws IOException {
    this.tree = requireNonNull(tree, "tree");
    this.random = requireNonNull(random, "random");
    if (BUILT_IN.isEmpty()) {
      try (InputStream in = Edits.class.getResourceAsStream("/dev/rolebook/load/words.yaml")) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        leaves(ContentTree.tree(text), List.of(), BUILT_IN);
      }
    }
    learn();
  }

  private static void leaves(Object at, List<String> path, List<List<String>> found) {
    if (at instanceof Map<?, ?> map) {
      map.forEach((key, value) -> leaves(value, and(path, (String) key), found));
    } else if (at instanceof String text) {
      found.add(and(path, text));
    }
  }

  private static List<String> and(List<String> path, String last) {
    List<String> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  /** Remembers every value under its key, to put it elsewhere later. */
  private void learn() {
    places().forEach(p -> known.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(value(p)));
  }

  private List<Place> places() {
    List<Place> all = new ArrayList<>();
    tree.yaml().forEach((name, value) -> places(value, kind(name), all));
    return all;
  }

  private static String kind(String file) {
    return file.replaceFirst("[/.].*", "");
  }

  private static void places(Object at, String name, List<Place> found) {
    if (at instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        boolean entryOfFile = !name.contains(".") && !name.equals("roles");
        String below =
            entryOfFile ? name + ".*" : name.replaceFirst("\\..*", "") + "." + entry.getKey();
        found.add(new Place(map, entry.getKey(), below));
        places(entry.getValue(), below, found);
      }
    } else if (at instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        found.add(new Place(list, i, name + "[]"));
        places(list.get(i), name + "[]", found);
      }
    }
  }

  private static Object value(Place place) {
    return place.holder() instanceof Map<?, ?> map
        ? map.get(place.key())
        : ((List<?>) place.holder()).get((Integer) place.key());
  }

  @SuppressWarnings("unchecked")
  private static void set(Place place, Object value) {
    if (place.holder() instanceof Map<?, ?>) {
      ((Map<String, Object>) place.holder()).put((String) place.key(), value);
    } else {
      ((List<Object>) place.holder()).set((Integer) place.key(), value);
    }
  }

  private static void remove(Place place) {
    if (place.holder() instanceof Map<?, ?> map) {
      map.remove(place.key());
    } else {
      ((List<?>) place.holder()).remove((int) (Integer) place.key());
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Makes one edit and says which. */
  String next() {
    if (++count % 50 == 0) {
      learn();
    }
    tree.broken().clear();
    int kind = random.nextInt(100);
    if (kind < 62) {
      return value();
    }
    if (kind < 74) {
      return role(random.nextInt(8));
    }
    if (kind < 80) {
      return comparison();
    }
    if (kind < 85) {
      return body();
    }
    if (kind < 89) {
      return site();
    }
    if (kind < 91) {
      return words();
    }
    return kind < 97 ? redirect() : broken();
  }

  /** A value of some file: half of the time one of a role. */
  private String value() {
    List<String> files = new ArrayList<>(tree.yaml().keySet());
    if (random.nextBoolean()) {
      files.removeIf(name -> !name.startsWith("roles/"));
    }
    String file = one(files);
    List<Place> places = new ArrayList<>();
    places(tree.yaml().get(file), kind(file), places);
    if (places.isEmpty()) {
      return "nothing in " + file;
    }
    Place place = one(places);
    Object old = value(place);
    String told = file + " " + place.key() + ": " + old + " -> ";
    if (old instanceof String text) {
      text(place, text);
    } else if (old instanceof List<?>) {
      list(place);
    } else {
      map(place);
    }
    return told + (place.holder() instanceof Map<?, ?> map ? map.get(place.key()) : place.holder());
  }

  private void text(Place place, String text) {
    boolean plain = text.matches("[a-z0-9-]+|[0-9.-]+|https?:.*");
    int how = random.nextInt(plain ? 8 : 12);
    if (how < 6) {
      set(place, ContentTree.copy(one(known.getOrDefault(place.name(), List.of(text)))));
    } else if (how == 6) {
      remove(place);
    } else if (how == 7) {
      set(place, text.isEmpty() ? "x" : text.substring(1) + text.charAt(0));
    } else {
      set(place, how < 10 ? text + " " + one(WORDS) : text + " [see](" + target() + ")");
    }
  }

  @SuppressWarnings("unchecked")
  private void list(Place place) {
    List<Object> list = (List<Object>) value(place);
    int how = random.nextInt(5);
    if (how == 0) {
      Collections.shuffle(list, random);
    } else if (how == 1 && !list.isEmpty()) {
      list.remove(random.nextInt(list.size()));
    } else if (how == 2) {
      remove(place);
    } else if (how == 3) {
      set(place, ContentTree.copy(one(known.getOrDefault(place.name(), List.of(list)))));
    } else {
      List<Object> items = known.getOrDefault(place.name() + "[]", List.of("more"));
      list.add(random.nextInt(list.size() + 1), ContentTree.copy(one(items)));
    }
  }

  @SuppressWarnings("unchecked")
  private void map(Place place) {
    Map<String, Object> map = (Map<String, Object>) value(place);
    int how = random.nextInt(4);
    if (how == 0) {
      remove(place);
    } else if (how == 1) {
      List<String> keys = new ArrayList<>(map.keySet());
      Collections.shuffle(keys, random);
      keys.forEach(key -> map.put(key, map.remove(key)));
    } else if (how == 2) {
      set(place, ContentTree.copy(one(known.getOrDefault(place.name(), List.of(map)))));
    } else if (!map.isEmpty()) {
      map.remove(one(List.copyOf(map.keySet())));
    }
  }

  private String target() {
    List<String> roles = tree.ids("roles");
    return switch (random.nextInt(8)) {
      case 0 -> "role:" + one(roles);
      case 1, 2 -> "compare:" + one(roles) + "-vs-" + one(roles) + one(PARTS);
      case 3 -> "../roles/" + one(roles) + ".md" + one(PARTS);
      case 4 -> "term:crumb";
      case 5 -> "source:guild";
      case 6 -> "guide:first-hire#why";
      default -> "https://example.org/" + random.nextInt(9);
    };
  }

  private String role(int how) {
    List<String> roles = tree.ids("roles");
    String id = one(roles);
    String other = one(NEW_IDS);
    boolean free = !roles.contains(other);
    if (how < 2 && free) {
      add(id, other);
      return "new role " + other + " like " + id;
    }
    if (how < 4 && roles.size() > 6) {
      return delete(id);
    }
    if (how < 6 && free) {
      return rename(id, other);
    }
    Map<String, Object> role = tree.map("roles/" + id + ".yaml");
    role.put(random.nextBoolean() ? "name" : "short", one(WORDS) + " " + random.nextInt(20));
    return "another name for " + id;
  }

  void add(String like, String id) {
    Map<String, Object> role =
        ContentTree.cast(ContentTree.copy(tree.map("roles/" + like + ".yaml")));
    role.put("name", "The " + id + " " + count);
    role.remove("redirects-from");
    role.remove("short");
    tree.yaml().put("roles/" + id + ".yaml", role);
    if (tree.bodies().containsKey("roles/" + like + ".md") && random.nextBoolean()) {
      tree.bodies().put("roles/" + id + ".md", tree.bodies().get("roles/" + like + ".md"));
    }
  }

  private String delete(String id) {
    tree.remove("roles/" + id + ".yaml");
    tree.remove("roles/" + id + ".md");
    if (random.nextInt(5) > 0) {
      List.copyOf(tree.yaml().keySet()).stream()
          .filter(name -> isOf(name, id))
          .forEach(tree::remove);
      places().stream()
          .filter(p -> p.key().equals(id) || id.equals(value(p)) || isMoveTo(value(p), id))
          .sorted(Collections.reverseOrder(Comparator.comparing(Edits::index)))
          .forEach(Edits::remove);
    }
    if (random.nextInt(4) > 0) {
      tree.map("redirects.yaml").put("roles/" + id + ".html", "gone");
    }
    return "no role " + id;
  }

  private static int index(Place place) {
    return place.key() instanceof Integer index ? index : 0;
  }

  private static boolean isMoveTo(Object value, String id) {
    return value instanceof Map<?, ?> map
        && id.equals(map.get("role"))
        && !map.containsKey("answer");
  }

  private static boolean isOf(String file, String id) {
    return file.startsWith("comparisons/" + id + "-vs-")
        || file.matches("comparisons/.*-vs-" + id + "\\.(yaml|md)");
  }

  private String rename(String id, String now) {
    for (String ending : List.of(".yaml", ".md")) {
      String old = "roles/" + id + ending;
      if (tree.yaml().containsKey(old)) {
        tree.yaml().put("roles/" + now + ending, tree.yaml().remove(old));
      }
      if (tree.bodies().containsKey(old)) {
        tree.bodies().put("roles/" + now + ending, tree.bodies().remove(old));
      }
    }
    if (random.nextInt(5) > 0) {
      List.copyOf(tree.yaml().keySet()).stream()
          .filter(name -> isOf(name, id))
          .forEach(tree::remove);
      tree.yaml().replaceAll((name, value) -> renamed(value, id, now));
    }
    if (random.nextInt(4) > 0) {
      tree.map("roles/" + now + ".yaml").put("redirects-from", new ArrayList<>(List.of(id)));
    }
    return id + " is " + now;
  }

  private static Object renamed(Object at, String id, String now) {
    if (at instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(k.equals(id) ? now : (String) k, renamed(v, id, now)));
      return copy;
    }
    if (at instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(renamed(item, id, now)));
      return copy;
    }
    String text = (String) at;
    return text.equals(id) ? now : text.replace(":" + id + ")", ":" + now + ")");
  }

  private String comparison() {
    List<String> written = tree.ids("comparisons");
    if (!written.isEmpty() && random.nextInt(3) == 0) {
      String id = one(written);
      tree.remove("comparisons/" + id + ".yaml");
      tree.remove("comparisons/" + id + ".md");
      return "nothing written of " + id;
    }
    List<String> two = new ArrayList<>(List.of(one(tree.ids("roles")), one(tree.ids("roles"))));
    Collections.sort(two);
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("verdict", "It depends on the " + one(WORDS) + ".");
    if (random.nextBoolean()) {
      text.put("choose", new LinkedHashMap<>(Map.of(two.get(0), "You bake " + target())));
    }
    if (random.nextBoolean()) {
      text.put("hide", new ArrayList<>(List.of("purpose")));
    }
    tree.yaml().put("comparisons/" + two.get(0) + "-vs-" + two.get(1) + ".yaml", text);
    return "written of " + two;
  }

  private String body() {
    String file = one(List.copyOf(tree.bodies().keySet()));
    String body = tree.bodies().get(file);
    switch (random.nextInt(6)) {
      case 0 -> tree.bodies().put(file, body + "\n## Part " + random.nextInt(5) + "\n\nMore.\n");
      case 1 -> tree.bodies().put(file, body + "\nSee [this](" + target() + ").\n");
      case 2 -> tree.bodies().put(file, body.replaceFirst("(?s)\n\n[^\n]*\n$", "\n"));
      case 3 -> tree.bodies().put(file, body.replaceFirst("## ", "## Not "));
      case 4 -> tree.bodies().put(file, body.replace("## Not ", "## "));
      default -> {
        String id = one(tree.ids("roles"));
        tree.bodies().put("roles/" + id + ".md", "## The night\n\nIt is " + one(WORDS) + ".\n");
      }
    }
    return "body of " + file;
  }

  private String site() {
    Map<String, Object> site = tree.map("site.yaml");
    List<List<Object>> lines =
        List.of(
            List.of("comparisons", "all"),
            List.of("comparisons", "all"),
            List.of("comparisons", "related"),
            List.of("comparisons", "listed"),
            List.of("downloads", List.of("none")),
            List.of("downloads", List.of("json", "csv")),
            List.of("downloads", List.of("md")),
            List.of("address", "https://example.org/" + random.nextInt(3)),
            List.of("language", one(List.of("en-GB", "ar", "fr"))),
            List.of("notice", "Look: " + one(WORDS)),
            List.of("publisher", one(WORDS)),
            List.of("menu", List.of("compare", "roles")));
    List<Object> line = one(lines);
    if (random.nextInt(4) == 0 && !line.get(0).equals("title")) {
      site.remove(line.get(0));
      return "site without " + line.get(0);
    }
    site.put((String) line.get(0), ContentTree.copy(line.get(1)));
    return "site " + line;
  }

  private String words() {
    Map<String, Object> at = tree.map("words.yaml");
    if (random.nextInt(3) == 0) {
      tree.yaml().remove("words.yaml");
      return "usual words";
    }
    List<String> word = one(BUILT_IN);
    for (String key : word.subList(0, word.size() - 2)) {
      at = ContentTree.cast(at.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>()));
    }
    at.put(word.get(word.size() - 2), word.get(word.size() - 1) + "!");
    return "words " + word;
  }

  private String redirect() {
    Map<String, Object> lines = tree.map("redirects.yaml");
    List<String> roles = tree.ids("roles");
    String pair = "compare/" + one(roles) + "-vs-" + one(roles) + ".html";
    String told;
    switch (random.nextInt(5)) {
      case 0 -> lines.put(told = pair, "roles/" + one(roles) + ".html");
      case 1 -> lines.put(told = pair + "#old", pair + "#main_differences");
      case 2 -> lines.put(told = pair + "#older", "gone");
      case 3 -> lines.put(told = "old/" + random.nextInt(3) + ".html", pair);
      default -> {
        told = lines.isEmpty() ? "" : one(List.copyOf(lines.keySet()));
        lines.remove(told);
      }
    }
    if (lines.isEmpty()) {
      tree.yaml().remove("redirects.yaml");
    }
    return "redirect " + told;
  }

  /** One letter of a file is another one. */
  private String broken() {
    Map<String, String> texts = tree.texts();
    String file = one(List.copyOf(texts.keySet()));
    StringBuilder text = new StringBuilder(texts.get(file));
    if (text.length() > 0) {
      text.setCharAt(random.nextInt(text.length()), one(List.of('x', ' ', '\n', '"', ':', '#')));
    }
    tree.broken().put(file, text.toString());
    return "a slip in " + file;
  }
}
