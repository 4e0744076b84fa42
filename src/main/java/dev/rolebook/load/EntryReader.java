package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Site;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one file. */
final class EntryReader {
  private final Content content;
  private final Context context;
  private final Parsed file;
  private final Binder binder;
  private final Map<String, Object> entries = new LinkedHashMap<>();
  private boolean whole = true;

  EntryReader(Content content, Context context, Parsed file) {
    this.content = requireNonNull(content, "content");
    this.context = requireNonNull(context, "context");
    this.file = requireNonNull(file, "file");
    this.binder = new Binder(context, file.file().name());
  }

  /** The entries of a file that holds entries of {@code kind}. */
  Bound entries(Kind kind) {
    if (file.yaml().isEmpty()) {
      whole = false;
    } else if (kind == Kind.QUESTIONS) {
      questions(file.yaml().get());
    } else if (kind.inFolder()) {
      single(kind, file.yaml().get());
    } else {
      vocabulary(kind, file.yaml().get());
    }
    return new Bound(entries, binder.places(), whole);
  }

  /** The site as a whole. */
  Bound site() {
    Spot spot = Spot.entry("site");
    Optional<Site> site =
        file.yaml()
            .flatMap(this::mapping)
            .flatMap(m -> binder.entry(Site.class, m, spot, "", Optional.empty(), start()));
    site.ifPresent(s -> entries.put("site", s));
    return new Bound(entries, binder.places(), site.isPresent());
  }

  private Span start() {
    return file.source().orElseThrow().start();
  }

  private Optional<Node.Mapping> mapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (node.isEmpty()) {
      context.tell(
          Rule.EMPTY_FILE, start(), "this file says nothing", "write its keys, or delete it");
    } else {
      context.tell(
          Rule.WRONG_KIND,
          node.span(),
          "this file wants keys, not " + node.words(),
          "write lines such as \"name: ...\"");
    }
    return Optional.empty();
  }

  private void single(Kind kind, Node node) {
    String id = file.file().stem();
    Optional<Prose> body = body(kind, id);
    Spot spot = Spot.entry(kind.word() + "." + id);
    Optional<?> entry =
        mapping(node).flatMap(m -> binder.entry(kind.type(), m, spot, id, body, start()));
    keep(id, entry);
  }

  private void keep(String id, Optional<?> entry) {
    whole &= entry.isPresent();
    entry.ifPresent(e -> entries.put(id, e));
  }

  private Optional<Prose> body(Kind kind, String id) {
    Optional<Passage> own = file.body();
    Optional<Parsed> beside = content.bodyOf(kind, id);
    Optional<Passage> passage = own.isPresent() ? own : beside.flatMap(Parsed::body);
    String name = beside.map(b -> b.file().name()).orElse(file.file().name());
    passage.ifPresent(p -> binder.place(kind.word() + "." + id + ".body", p.span()));
    return passage
        .map(p -> context.markdown().blocks(p, context.problems()))
        .map(p -> context.links().resolve(p, name));
  }

  private void questions(Node node) {
    String id = file.file().stem();
    Spot spot = Spot.entry(Kind.QUESTIONS.word() + "." + id);
    List<QuestionSet.Question> questions =
        binder.list(QuestionSet.Question.class, node, spot).stream()
            .map(QuestionSet.Question.class::cast)
            .toList();
    binder.place(spot.path(), start());
    keep(id, Optional.of(new QuestionSet(id, questions)));
  }

  /** The groups of aspects, by name; the only entries that stand one level deeper. */
  Bound aspects() {
    Map<String, Object> groups = new LinkedHashMap<>();
    Optional<Node.Mapping> root = file.yaml().flatMap(this::mapping);
    for (Node.Pair group : root.map(Node.Mapping::pairs).orElse(List.of())) {
      entries.clear();
      binder.place("aspect-group." + group.key().text(), group.key().span());
      vocabulary(Kind.ASPECT, group.value());
      List<Aspect> aspects = entries.values().stream().map(Aspect.class::cast).toList();
      groups.put(group.key().text(), new AspectGroup(group.key().text(), aspects));
    }
    return new Bound(groups, binder.places(), whole && root.isPresent());
  }

  /** Old addresses and the new ones. */
  Bound redirects() {
    Optional<Node.Mapping> root = file.yaml().flatMap(this::mapping);
    for (Node.Pair pair : root.map(Node.Mapping::pairs).orElse(List.of())) {
      String old = pair.key().text();
      binder
          .value(String.class, pair.value(), new Spot("redirects." + old, '"' + old + '"'))
          .ifPresent(to -> entries.put(old, to));
    }
    return new Bound(entries, binder.places(), true);
  }

  private void vocabulary(Kind kind, Node node) {
    for (Node.Pair pair : mapping(node).map(Node.Mapping::pairs).orElse(List.of())) {
      String id = pair.key().text();
      Spot spot = Spot.entry(kind.word() + "." + id);
      Optional<?> entry =
          mapping(pair.value())
              .flatMap(
                  m -> binder.entry(kind.type(), m, spot, id, Optional.empty(), pair.key().span()));
      keep(id, entry);
    }
  }
}
