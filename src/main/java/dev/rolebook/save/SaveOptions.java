package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

/**
 * How the output folder is to be treated.
 *
 * @param adopt a folder that holds files but no list of ours is taken over; its files stay, unless
 *     the site has a file of that name
 * @param allowShrink a site may lose many pages at once
 * @param mustBeNew the folder must not be there yet, or be empty
 * @param thorough every file that is there is read, whatever its date says
 */
public record SaveOptions(
    Mode mode, boolean adopt, boolean allowShrink, boolean mustBeNew, boolean thorough) {
  /** What happens with what was found to be different. */
  public enum Mode {
    /** It is published. */
    PUBLISH,
    /** It is told; nothing is written. */
    TELL,
    /** Every byte of the folder is read and what differs is told; nothing is written. */
    VERIFY
  }

  /** Publish, with every precaution. */
  public static final SaveOptions CAREFUL =
      new SaveOptions(Mode.PUBLISH, false, false, false, false);

  public SaveOptions {
    requireNonNull(mode, "mode");
  }

  /** Whether a folder that a build of ours left is only to be brought up to date. */
  public boolean isCareful() {
    return mode != Mode.VERIFY && !adopt && !mustBeNew && !thorough;
  }

  /** Whether it is noted how the folder was left: only where it is built into again. */
  boolean isNoted() {
    return mode == Mode.PUBLISH && !mustBeNew;
  }
}
