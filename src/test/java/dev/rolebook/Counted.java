package dev.rolebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps what a test has counted, for {@code src/test/sh/tests} to show at the end. */
public final class Counted {
  private static final Path FOLDER = Path.of("target", "counted");

  private Counted() {}

  /** Keeps a line, such as "600 attacks". */
  public static void tell(Class<?> test, String line) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(
        FOLDER.resolve(test.getSimpleName()),
        line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
