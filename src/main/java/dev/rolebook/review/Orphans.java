package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Term;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every entry of the vocabulary is used by something else than itself; a term of the glossary, by
 * its words in any text.
 */
final class Orphans implements CatalogCheck {
  private static final int MOST_TERMS = 5;
  private static final String TERM_HINT =
      "write the word as the texts have it, add it to also-called:, or delete it";
  private static final List<EntryKind> VOCABULARY =
      List.of(
          EntryKind.SKILL,
          EntryKind.TOOL,
          EntryKind.USE_CASE,
          EntryKind.CERTIFICATION,
          EntryKind.SOURCE,
          EntryKind.PERSON);

  @Override
  public void check(Subject subject, Problems problems) {
    UnwrittenTerms terms = new UnwrittenTerms(subject.catalog().glossary().values());
    Uses uses = new Uses(terms);
    CatalogWalk.all(subject.catalog(), uses);
    for (EntryKind kind : VOCABULARY) {
      for (Entry entry : kind.in(subject.catalog())) {
        if (!uses.isUsed(kind, entry) && !isKeptAsHistory(entry)) {
          problems.add(orphan(subject, kind, entry, "name it somewhere, or delete it"));
        }
      }
    }
    List<Term> unused =
        terms.left().stream().filter(term -> !uses.isUsed(EntryKind.TERM, term)).toList();
    if (unused.size() > MOST_TERMS) {
      problems.add(manyTerms(subject, unused));
    } else {
      unused.forEach(term -> problems.add(orphan(subject, EntryKind.TERM, term, TERM_HINT)));
    }
  }

  /** A glossary may be longer than its site; that is worth a word, not a page of them. */
  private static Problem manyTerms(Subject subject, List<Term> unused) {
    String first =
        unused.stream().limit(MOST_TERMS).map(Term::id).collect(Collectors.joining(", "));
    return Problem.of(
            Rule.ORPHAN,
            subject.place(EntryKind.TERM.path(unused.get(0))),
            "no text uses " + unused.size() + " terms of the glossary: " + first + ", ...")
        .hint(TERM_HINT);
  }

  /** An ended certificate is shown so that nobody looks for it in vain. */
  private static boolean isKeptAsHistory(Entry entry) {
    return entry instanceof Certification certification
        && certification.status() == Certification.Status.ENDED;
  }

  private static Problem orphan(Subject subject, EntryKind kind, Entry entry, String hint) {
    return Problem.of(
            Rule.ORPHAN,
            subject.place(kind.path(entry)),
            "nothing uses the " + kind.words() + " \"" + entry.id() + "\"")
        .hint(hint);
  }

  /** Who refers to what, and which terms no text has yet. */
  private static final class Uses implements CatalogWalk.Visitor {
    private final Map<Class<?>, Set<String>> byReference = new HashMap<>();
    private final Set<String> byLink = new HashSet<>();
    private final UnwrittenTerms terms;

    Uses(UnwrittenTerms terms) {
      this.terms = terms;
    }

    @Override
    public void reference(String path, Class<?> kind, String id) {
      if (!path.contains("." + id + ".")) {
        byReference.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
      }
    }

    @Override
    public void prose(String path, Prose prose) {
      words(path, prose.plain());
      for (Prose.Address address : prose.addresses()) {
        String entry = address.target().scheme() + "." + address.target().name();
        if (!path.startsWith(entry + ".")) {
          byLink.add(entry);
        }
      }
    }

    @Override
    public void words(String path, String words) {
      terms.read(path, words);
    }

    boolean isUsed(EntryKind kind, Entry entry) {
      return byReference.getOrDefault(kind.type(), Set.of()).contains(entry.id())
          || byLink.contains(kind.path(entry));
    }
  }
}
