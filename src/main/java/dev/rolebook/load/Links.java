package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.markdown.Target;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the links inside texts against the entries that exist.
 *
 * <p>A link by path to a file of the content becomes a link by id, so that it leads to the page
 * that is made of the file, wherever that is.
 */
final class Links {
  /** Schemes of pages that belong to an entry of another name. */
  private static final Map<String, Kind> PAGES_OF =
      Map.of("hire", Kind.ROLE, "advert", Kind.ROLE, "interview", Kind.ROLE);

  /** Schemes of entries that are a part of a page themselves. */
  private static final Set<String> WITHOUT_PARTS = Set.of("term", "source", "person");

  private static final Target SAME_PAGE = new Target("", "", "");

  private final Ids ids;
  private final Pairs pairs;
  private final Problems problems;

  Links(Ids ids, Problems problems) {
    this.ids = requireNonNull(ids, "ids");
    this.pairs = new Pairs(ids);
    this.problems = requireNonNull(problems, "problems");
  }

  /** The text with its links by path turned into links by id; what leads nowhere is told. */
  Prose resolve(Prose prose, String file) {
    if (prose.addresses().isEmpty()) {
      return prose;
    }
    List<Prose.Piece> pieces =
        prose.pieces().stream()
            .map(piece -> piece instanceof Prose.Address address ? resolve(address, file) : piece)
            .toList();
    return new Prose(prose.source(), prose.plain(), pieces, prose.headings());
  }

  private Prose.Address resolve(Prose.Address address, String file) {
    Target target = address.target();
    boolean here = target.scheme().isEmpty() && target.name().isEmpty();
    Optional<Target> resolved =
        here
            ? Optional.of(target)
            : target.scheme().isEmpty()
                ? byPath(target, address.span(), file)
                : byId(target, address.span());
    return new Prose.Address(resolved.orElse(SAME_PAGE), address.span());
  }

  private Optional<Target> byId(Target target, Span span) {
    Optional<Pairs.Fault> fault = fault(target.scheme(), target.name());
    fault.ifPresent(f -> tell(f, target, span));
    if (target.scheme().equals(Kind.PERSON.word()) && fault.isEmpty()) {
      tell(
          span,
          "a person has no page to link to",
          "name them in words, or link to a page of theirs with https://");
      return Optional.empty();
    }
    if (WITHOUT_PARTS.contains(target.scheme()) && !target.fragment().isEmpty()) {
      tell(
          span,
          "a " + target.scheme() + " has no parts to link to",
          "leave out #" + Typed.cut(target.fragment()),
          withoutPart(target, span));
      return Optional.empty();
    }
    return fault.isPresent() ? Optional.empty() : Optional.of(target);
  }

  /** Why {@code scheme:id} leads nowhere; absent when it leads to an entry. */
  Optional<Pairs.Fault> fault(String scheme, String id) {
    if (scheme.equals("compare")) {
      return pairs.fault(id);
    }
    Kind kind = Optional.ofNullable(PAGES_OF.get(scheme)).orElseGet(() -> Kind.named(scheme));
    if (ids.has(kind, id)) {
      return Optional.empty();
    }
    Optional<Pairs.Better> better = Pairs.Better.of(ids, kind, id);
    String hint =
        better.map(b -> b.hint(scheme + ":" + b.name())).orElseGet(() -> kind.howToAdd(id));
    String message = "there is no " + kind.word() + " " + Typed.quoted(id);
    return Optional.of(new Pairs.Fault(Rule.MD_UNKNOWN_TARGET, message, hint, better));
  }

  /** The fault of a link, with the better link where its address stands there as it is read. */
  private void tell(Pairs.Fault fault, Target target, Span span) {
    String old = target.scheme() + ":" + target.name();
    String raw = span.text();
    Optional<Fix> fix =
        fault
            .better()
            .filter(better -> raw.startsWith(old))
            .map(
                better ->
                    Fix.of(
                        span.file().span(span.start(), span.start() + old.length()),
                        target.scheme() + ":" + better.name(),
                        better.certain()));
    problems.add(
        Problem.of(Rule.MD_UNKNOWN_TARGET, span, fault.message()).hint(fault.hint()).fix(fix));
  }

  private void tell(Span span, String message, String hint) {
    tell(span, message, hint, Optional.empty());
  }

  private void tell(Span span, String message, String hint, Optional<Fix> fix) {
    problems.add(Problem.of(Rule.MD_UNKNOWN_TARGET, span, message).hint(hint).fix(fix));
  }

  private static Optional<Fix> withoutPart(Target target, Span span) {
    String part = "#" + target.fragment();
    String raw = span.text();
    return raw.endsWith(part)
        ? Optional.of(Fix.certain(span.file().span(span.end() - part.length(), span.end()), ""))
        : Optional.empty();
  }

  private Optional<Target> byPath(Target target, Span span, String file) {
    String path = target.name();
    boolean ofContent = path.endsWith(".md") || path.endsWith(".yaml");
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    Optional<String> whole = Paths.join(ofContent ? folder : Paths.onSite(folder), path);
    if (whole.isEmpty()) {
      tell(span, "the link leads out of the site", "link by id, such as role:ml-engineer");
      return Optional.empty();
    }
    return ofContent
        ? byFile(whole.get(), target.fragment(), span)
        : Optional.of(new Target("", whole.get(), target.fragment()));
  }

  private Optional<Target> byFile(String name, String fragment, Span span) {
    Optional<Kind> kind = Paths.kindOf(name);
    String id = Paths.stem(name);
    if (kind.isEmpty()) {
      tell(
          span, "no page is made of " + Typed.quoted(name), "link by id, such as role:ml-engineer");
      return Optional.empty();
    }
    String scheme = kind.get() == Kind.COMPARISON ? "compare" : kind.get().word();
    return byId(new Target(scheme, id, fragment), span);
  }

  /** Whether {@code id} names two roles, in alphabetical order. */
  boolean isPair(String id) {
    return pairs.fault(id).isEmpty();
  }

  Optional<String> nearestGuideOrPair(String id) {
    Optional<Pairs.Fault> pair = Pairs.split(id).isEmpty() ? Optional.empty() : pairs.fault(id);
    return pair.map(Pairs.Fault::hint)
        .or(() -> Names.hint(id, ids.of(Kind.GUIDE), "the guides are"));
  }

  Optional<Fix> betterGuideOrPair(Node.Scalar typed) {
    String id = typed.text();
    if (Pairs.split(id).isEmpty()) {
      return Names.fix(typed.span(), id, ids.of(Kind.GUIDE));
    }
    return Names.isAsTyped(typed.span(), id)
        ? pairs
            .fault(id)
            .flatMap(Pairs.Fault::better)
            .map(better -> Fix.of(typed.span(), better.name(), better.certain()))
        : Optional.empty();
  }
}
