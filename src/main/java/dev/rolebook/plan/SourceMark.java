package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import dev.rolebook.model.SourcesWords;

/**
 * The small number after a fact that leads to its source at the foot of the same page.
 *
 * @param number its place in the list at the foot of the page, counted from 1
 * @param label what the number is called when it is read aloud
 */
public record SourceMark(String id, int number, String label) {
  public SourceMark {
    requireNonNull(id, "id");
    requireNonNull(label, "label");
  }

  static SourceMark of(Ref<Source> ref, int number, SourcesWords words) {
    return new SourceMark(ref.id(), number, words.mark().with("number", number).text());
  }

  /** The address of the source on the same page. */
  public String href() {
    return "#" + Citation.anchor(id);
  }

  /** The source it stands for. */
  public Ref<Source> ref() {
    return new Ref<>(id);
  }
}
