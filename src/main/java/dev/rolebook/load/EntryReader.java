package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Site;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one file. */
final class EntryReader {
  private static final Spot SITE = Spot.entry("site");

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
    Optional<Prose> body = kind.inFolder() ? body(kind) : Optional.empty();
    whole = file.yaml().isPresent() && isWellNamed(kind);
    Optional<Node> yaml = file.yaml();
    if (kind == Kind.ASPECT) {
      return yaml.map(this::aspects).orElseGet(this::bound);
    }
    if (kind == Kind.QUESTIONS) {
      yaml.ifPresent(this::questions);
    } else if (kind.inFolder()) {
      yaml.ifPresent(node -> single(kind, node, body));
    } else {
      yaml.ifPresent(node -> vocabulary(kind, keys(node, Spot.FILE)));
    }
    return bound();
  }

  private Bound bound() {
    return new Bound(entries, binder.places(), whole);
  }

  private boolean isWellNamed(Kind kind) {
    String id = file.file().stem();
    return switch (kind) {
      case COMPARISON -> context.links().isPair(id);
      case QUESTIONS -> context.ids().has(Kind.SKILL, id);
      default -> !kind.inFolder() || IdRules.fault(kind, id).isEmpty();
    };
  }

  /** The site as a whole. */
  Bound site() {
    Optional<Site> site =
        file.yaml()
            .flatMap(node -> keys(node, Spot.FILE))
            .flatMap(m -> binder.entry(Site.class, m, SITE, "", Optional.empty(), start()));
    site.ifPresent(s -> entries.put(SITE.path(), s));
    whole = site.isPresent();
    return bound();
  }

  private Span start() {
    return file.source().orElseThrow().start();
  }

  private Optional<Node.Mapping> keys(Node node, Spot spot) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (!(node instanceof Node.Told)) {
      new Complaints(context).wrongKind(node, spot, "keys", "write lines such as \"name: ...\"");
    }
    return Optional.empty();
  }

  private void single(Kind kind, Node node, Optional<Prose> body) {
    String id = file.file().stem();
    Spot spot = Spot.entry(kind.word() + "." + id);
    Optional<Node.Mapping> keys = keys(node, Spot.FILE);
    if (kind == Kind.COMPARISON) {
      keys.ifPresent(new PairRoles(context, id)::check);
    }
    Span place = file.file().isMarkdown() ? start() : keys.map(this::first).orElse(start());
    keep(id, keys.flatMap(m -> binder.entry(kind.type(), m, spot, id, body, place)));
  }

  /** The first key: what a file lacks is told there, and not at the notes above it. */
  private Span first(Node.Mapping keys) {
    return keys.pairs().stream()
        .findFirst()
        .map(pair -> pair.key().span())
        .map(key -> key.file().span(key.start(), key.start()))
        .orElseGet(this::start);
  }

  private void keep(String id, Optional<?> entry) {
    whole &= entry.isPresent();
    entry.ifPresent(e -> entries.put(id, e));
  }

  private Optional<Prose> body(Kind kind) {
    String id = file.file().stem();
    Optional<Parsed> beside = content.bodyOf(kind, id);
    Optional<Passage> passage = file.body().or(() -> beside.flatMap(Parsed::body));
    String name = beside.orElse(file).file().name();
    passage.ifPresent(p -> binder.place(kind.word() + "." + id + ".body", p.span()));
    passage
        .filter(p -> p.text().isBlank())
        .ifPresent(
            p ->
                context.tell(
                    Rule.EMPTY_FILE,
                    p.span(0, 0),
                    "there is no text here",
                    "write some, or delete the file"));
    return passage
        .map(p -> context.markdown().blocks(p, context.problems()))
        .map(p -> context.links().resolve(p, name));
  }

  private void questions(Node node) {
    String id = file.file().stem();
    Spot spot = Spot.FILE.at(Kind.QUESTIONS.word() + "." + id);
    List<QuestionSet.Question> questions =
        binder.list(QuestionSet.Question.class, node, spot).stream()
            .map(QuestionSet.Question.class::cast)
            .toList();
    binder.place(spot.path(), start());
    keep(id, Optional.of(new QuestionSet(id, questions)));
  }

  /** The groups of aspects, by name; the only entries that stand one level deeper. */
  private Bound aspects(Node node) {
    Map<String, Object> groups = new LinkedHashMap<>();
    Map<String, Span> seen = new LinkedHashMap<>();
    for (Node.Pair group : keys(node, Spot.FILE).map(Node.Mapping::pairs).orElse(List.of())) {
      String name = group.key().text();
      entries.clear();
      binder.place("aspect-group." + name, group.key().span());
      Optional<Node.Mapping> aspects = keys(group.value(), Spot.FILE.key(name));
      aspects.ifPresent(m -> tellTwice(m, seen));
      vocabulary(Kind.ASPECT, aspects);
      groups.put(
          name, new AspectGroup(name, entries.values().stream().map(Aspect.class::cast).toList()));
    }
    return new Bound(groups, binder.places(), whole);
  }

  private void tellTwice(Node.Mapping group, Map<String, Span> seen) {
    for (Node.Pair pair : group.pairs()) {
      Optional<Span> first =
          Optional.ofNullable(seen.putIfAbsent(pair.key().text(), pair.key().span()));
      first.ifPresent(
          span ->
              context
                  .problems()
                  .add(
                      Problem.of(
                              Rule.DUPLICATE_KEY,
                              pair.key().span(),
                              "the aspect " + Typed.quoted(pair.key().text()) + " is in two groups")
                          .hint("keep one of the two")
                          .note(span, "the first one is here")));
    }
  }

  private void vocabulary(Kind kind, Optional<Node.Mapping> all) {
    whole &= all.isPresent();
    for (Node.Pair pair : all.map(Node.Mapping::pairs).orElse(List.of())) {
      String id = pair.key().text();
      Span place = pair.key().span();
      Optional<IdRules.Fault> fault = IdRules.fault(kind, id);
      fault.ifPresent(
          f ->
              context.tell(
                  Rule.BAD_ID,
                  place,
                  f.message(),
                  f.hint(),
                  f.better().map(better -> Fix.guess(place, better))));
      whole &= fault.isEmpty();
      Spot spot = Spot.entry(kind.word() + "." + id);
      if (pair.value().isEmpty()) {
        new Complaints(context).noValue(pair, Spot.FILE.key(id));
        whole = false;
        continue;
      }
      keep(
          id,
          keys(pair.value(), Spot.FILE.key(id))
              .flatMap(m -> binder.entry(kind.type(), m, spot, id, Optional.empty(), place)));
    }
  }

  /** Old addresses and the new ones. */
  Bound redirects() {
    Optional<Node.Mapping> all = file.yaml().flatMap(node -> keys(node, Spot.FILE));
    for (Node.Pair pair : all.map(Node.Mapping::pairs).orElse(List.of())) {
      new Redirects(context, binder).read(pair).ifPresent(to -> entries.put(pair.key().text(), to));
    }
    whole = all.isPresent();
    return bound();
  }
}
