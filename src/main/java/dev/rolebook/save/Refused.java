package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why the site was not published: something around the program that only a person can put right.
 *
 * <p>The message says what stands in the way, as a sentence without a full stop; the hint says what
 * to do.
 */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  public Refused(String message, String hint) {
    super(requireNonNull(message, "message"));
    this.hint = requireNonNull(hint, "hint");
  }

  private Refused(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  /** A failing disk, in words: the file, what the system said, and what became of the site. */
  static Refused disk(IOException e, String stateOfTheSite) {
    return new Refused(
        "The disk refused: " + reason(e), stateOfTheSite + "; put it right and build again", e);
  }

  /** A failing disk, where a single file is written. */
  static Refused file(IOException e) {
    return new Refused(
        "The disk refused: " + reason(e),
        "the file is as it was; put it right and run the command again",
        e);
  }

  private static String reason(IOException e) {
    if (!(e instanceof FileSystemException)) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    FileSystemException failed = (FileSystemException) e;
    return failed.getFile() + ": " + (failed.getReason() == null ? kind(e) : failed.getReason());
  }

  private static String kind(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is already there";
    }
    if (e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return e instanceof AtomicMoveNotSupportedException ? "another disk" : "it failed";
  }
}
