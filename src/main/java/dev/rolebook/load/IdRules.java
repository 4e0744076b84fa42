package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a text can be an id, and thereby a file name and an address on every system. */
public final class IdRules {
  private static final int LONGEST = 80;
  static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern DEVICE =
      Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PAGES_OF_THE_PROGRAM =
      Set.of("index", "404", "glossary", "search", "sources");
  private static final String BETWEEN = "-vs-";

  private IdRules() {}

  /**
   * What is wrong with an id, and what to do about it.
   *
   * @param better the id to write instead, where the letters say it
   */
  public record Fault(String message, String hint, Optional<String> better) {
    public Fault {
      requireNonNull(message, "message");
      requireNonNull(hint, "hint");
      requireNonNull(better, "better");
    }

    Fault(String message, String hint) {
      this(message, hint, Optional.empty());
    }
  }

  /** Why {@code id} cannot name an entry of {@code kind}; absent when it can. */
  public static Optional<Fault> fault(Kind kind, String id) {
    String named = "the id " + Typed.quoted(id);
    if (!FORM.matcher(id).matches()) {
      return Optional.of(
          new Fault(
              named + " has more in it than a-z, 0-9 and single hyphens",
              slug(id)
                  .map(slug -> "write " + slug)
                  .orElse("choose an id in these letters; the name shown can be in any"),
              slug(id)));
    }
    if (id.length() > LONGEST) {
      return Optional.of(
          new Fault(named + " is longer than " + LONGEST + " characters", "choose a shorter one"));
    }
    if (DEVICE.matcher(id).matches()) {
      return Optional.of(
          new Fault(
              named + " is a device on Windows and cannot be a file there", "choose another one"));
    }
    boolean taken = id.equals("index") || kind == Kind.PAGE && PAGES_OF_THE_PROGRAM.contains(id);
    if (taken) {
      return Optional.of(
          new Fault(named + " is taken by a page of the program", "choose another one"));
    }
    return kind == Kind.ROLE && id.contains(BETWEEN)
        ? Optional.of(
            new Fault(named + " holds -vs-, which stands between two roles", "leave out -vs-"))
        : Optional.empty();
  }

  /** The nearest id to a name, where its letters give one. */
  public static Optional<String> slug(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return Optional.of(slug).filter(s -> FORM.matcher(s).matches() && s.length() <= LONGEST);
  }

  /** The form in which two ids are one on a system that knows no case. */
  static String folded(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
