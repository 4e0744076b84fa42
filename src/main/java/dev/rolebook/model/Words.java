package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/**
 * Every fixed word that a template prints, so that a site can be in any language.
 *
 * <p>English is built in; {@code content/words.yaml} replaces any of it. A component is a key, and
 * a phrase with a gap such as {@code {role}} is a {@link Phrase}.
 */
@Doc("The fixed words of the pages; what is left out stays English.")
public record Words(CommonWords common) {
  public Words {
    requireNonNull(common, "common");
  }
}
