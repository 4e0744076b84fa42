package dev.rolebook.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word that is a choice, in small letters as people type it. */
abstract class Choices<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  Choices(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> word(choice).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(word)));
  }

  private String unknown(String word) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Choices::word).toList();
    String meant = Words.meant(word, words).orElse("");
    return "\"" + word + "\" is none of " + String.join(", ", words) + meant;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** The things that can be listed. */
  static final class Listings extends Choices<Listing> {
    Listings() {
      super(Listing.class);
    }
  }

  /** The forms of problems. */
  static final class ProblemForms extends Choices<ProblemOptions.Form> {
    ProblemForms() {
      super(ProblemOptions.Form.class);
    }
  }

  /** The forms of a difference. */
  static final class DiffForms extends Choices<DiffCommand.Form> {
    DiffForms() {
      super(DiffCommand.Form.class);
    }
  }

  /** The forms of an answer. */
  static final class Forms extends Choices<Form> {
    Forms() {
      super(Form.class);
    }
  }
}
