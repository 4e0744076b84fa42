package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML library said about a mistake, and where.
 *
 * @param found what it did not expect, in its words
 * @param doing what it was reading, in its words
 * @param at where it gave up
 * @param since where what it was reading began
 */
record Heard(SourceFile file, String found, String doing, int at, int since) {
  Heard {
    requireNonNull(file, "file");
    requireNonNull(found, "found");
    requireNonNull(doing, "doing");
  }

  static Heard of(SourceFile file, MarkedYAMLException mistake, Offsets offsets) {
    int at = Optional.ofNullable(mistake.getProblemMark()).map(offsets::of).orElse(0);
    int since = Optional.ofNullable(mistake.getContextMark()).map(offsets::of).orElse(at);
    return new Heard(
        file,
        Optional.ofNullable(mistake.getProblem()).orElse(""),
        Optional.ofNullable(mistake.getContext()).orElse(""),
        at,
        since);
  }

  YamlLine line() {
    return YamlLine.at(file, at);
  }

  /** The character at {@code offset}; a line end behind the last one. */
  char charAt(int offset) {
    return offset < file.text().length() ? file.text().charAt(offset) : '\n';
  }

  /** The one character at {@code offset}. */
  Span one(int offset) {
    return file.span(offset, Math.min(offset + 1, file.text().length()));
  }

  /** A value that has to be in quotes, because of what stands where the library gave up. */
  Explained quotes(YamlLine broken, String message) {
    return quotes(broken, at, message);
  }

  /** A value that has to be in quotes, because of what stands at {@code cause}. */
  Explained quotes(YamlLine broken, int cause, String message) {
    int place = Math.max(broken.value(), Math.min(cause, broken.end()));
    Optional<Quoting> item = Quoting.inBrackets(broken, place);
    Quoting quoting = item.orElseGet(() -> Quoting.ofLine(broken));
    return Explained.of(
            Rule.YAML_NEEDS_QUOTES,
            file.span(place, Math.min(place + 1, broken.end())),
            message,
            (item.isPresent() ? "put quotes round it: " : "put quotes round the value: ")
                + quoting.shown())
        .without(quoting.piece())
        .fix(quoting.fix());
  }
}
