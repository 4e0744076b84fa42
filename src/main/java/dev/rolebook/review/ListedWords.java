package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.WordList;
import dev.rolebook.plan.Wording;
import dev.rolebook.problem.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds words of lists in everything an editor says in words of their own. */
final class ListedWords {
  /**
   * A word that stands in a text, told once for each text.
   *
   * @param found as it stands there
   */
  record Use(Wording.Finding finding, String found, Span place) {
    Use {
      requireNonNull(finding, "finding");
      requireNonNull(found, "found");
      requireNonNull(place, "place");
    }
  }

  private ListedWords() {}

  static List<Use> in(Subject subject, List<WordList> lists) {
    List<Use> uses = new ArrayList<>();
    Wording wording = new Wording(lists);
    WordStarts starts = new WordStarts(lists);
    CatalogWalk.all(
        subject.catalog(),
        new CatalogWalk.Visitor() {
          @Override
          public void prose(String path, Prose prose) {
            if (starts.mayBeIn(Normalizer.normalize(prose.plain(), Normalizer.Form.NFC))) {
              for (Wording.Finding finding : found(wording, path, own(prose))) {
                for (String found : finding.found()) {
                  uses.add(new Use(finding, found, Written.exact(found, subject.place(path))));
                }
              }
            }
          }
        });
    return uses;
  }

  private static List<Wording.Finding> found(Wording wording, String path, String text) {
    return wording.in(List.of(new Wording.Part(path, text)));
  }

  private static String own(Prose prose) {
    return Blocks.of(prose).stream()
        .map(Block::own)
        .collect(Collectors.joining("\n" + Block.GAP + "\n"));
  }
}
