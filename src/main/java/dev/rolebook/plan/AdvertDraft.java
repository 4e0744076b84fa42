package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A job advert, ready to be filled in: plain words without links, so that it can be copied
 * anywhere.
 *
 * @param gaps what the employer alone knows
 * @param apply the last gap: where to send what
 */
public record AdvertDraft(String title, List<Gap> gaps, List<Part> parts, Gap apply) {
  /** Something to fill in; the hint stands in square brackets. */
  public record Gap(String label, String hint) {
    public Gap {
      requireNonNull(label, "label");
      requireNonNull(hint, "hint");
    }
  }

  /**
   * A heading with sentences and a list under it.
   *
   * @param otherwise what stands there while both are empty: a gap to fill in
   */
  public record Part(
      String id, String heading, List<String> sentences, List<String> items, String otherwise) {
    public Part {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
      sentences = List.copyOf(sentences);
      items = List.copyOf(items);
      requireNonNull(otherwise, "otherwise");
    }

    public boolean isEmpty() {
      return sentences.isEmpty() && items.isEmpty();
    }
  }

  public AdvertDraft {
    requireNonNull(title, "title");
    gaps = List.copyOf(gaps);
    parts = List.copyOf(parts);
    requireNonNull(apply, "apply");
  }

  /** Its words by heading, for the wording check. */
  List<Wording.Part> words(String titleHeading) {
    List<Wording.Part> words = new ArrayList<>();
    words.add(new Wording.Part(titleHeading, title));
    for (Part part : parts) {
      String text =
          String.join(
              "\n", Stream.concat(part.sentences().stream(), part.items().stream()).toList());
      words.add(new Wording.Part(part.heading(), text));
    }
    return words;
  }
}
