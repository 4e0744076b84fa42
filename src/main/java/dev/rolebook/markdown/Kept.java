package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A part of a page that follows from one thing alone, so that it need be written but once for all
 * pages on which the thing stands.
 *
 * @param thing what lives as long as the plan: the same object each time, or nothing is gained
 * @param content what the template writes of it; nothing else may decide what that is
 */
public record Kept(Object thing, Content content) implements Content {
  /** A page being written that remembers parts of the pages before. */
  public interface Memory {
    /** Writes the part, or once more what it was written as before. */
    void write(Kept part);
  }

  public Kept {
    requireNonNull(thing, "thing");
    requireNonNull(content, "content");
  }

  public static Kept of(Object thing, Content content) {
    return new Kept(thing, content);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    if (output instanceof Memory memory) {
      memory.write(this);
    } else {
      content.writeTo(output);
    }
  }
}
