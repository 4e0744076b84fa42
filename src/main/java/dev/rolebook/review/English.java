package dev.rolebook.review;

import dev.rolebook.model.Catalog;
import java.util.Locale;

/** Which language a site is written in, and which English. */
final class English {
  private English() {}

  static boolean is(Catalog catalog) {
    return isWrittenIn("en", catalog);
  }

  /** Whether a list in that language says anything about the site. */
  static boolean isWrittenIn(String language, Catalog catalog) {
    return primary(language).equals(primary(language(catalog)));
  }

  /** The language as the editor named it, in small letters; English when nobody did. */
  static String language(Catalog catalog) {
    return catalog.site().language().orElse("en").toLowerCase(Locale.ROOT);
  }

  private static String primary(String language) {
    return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }
}
