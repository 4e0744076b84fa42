package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a preview is told to do.
 *
 * @param source the folder that holds {@code content/}
 * @param port where it answers; 0 for any that is free
 * @param strictPort whether a port in use is a failure; otherwise the next free one is taken
 * @param strict whether warnings count as errors
 * @param date the day against which the age of reviews is measured
 * @param jobs how many threads may read the content
 */
public record PreviewOptions(
    Path source, int port, boolean strictPort, boolean strict, Optional<LocalDate> date, int jobs) {
  /** The port of a preview, unless the editor chose another. */
  public static final int USUAL_PORT = 4173;

  public PreviewOptions {
    requireNonNull(source, "source");
    requireNonNull(date, "date");
  }

  /** A preview of the content in {@code source} at any free port. */
  public static PreviewOptions of(Path source) {
    return new PreviewOptions(source, 0, false, false, Optional.empty(), 1);
  }
}
