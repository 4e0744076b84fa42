package dev.rolebook.review;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the character references that this program writes into attributes. */
final class CharacterReferences {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]+)|(amp|lt|gt|quot));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");

  private CharacterReferences() {}

  static String read(String html) {
    return REFERENCE.matcher(html).replaceAll(r -> Matcher.quoteReplacement(character(r)));
  }

  private static String character(MatchResult reference) {
    return reference.group(1) == null
        ? NAMED.get(reference.group(2))
        : Character.toString(Integer.parseInt(reference.group(1)));
  }
}
