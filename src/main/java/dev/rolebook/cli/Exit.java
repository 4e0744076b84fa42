package dev.rolebook.cli;

/** The exit codes of the program: a promise to scripts. */
final class Exit {
  static final int FINE = 0;

  /** The content has errors, or the folder is not what the content makes. */
  static final int CONTENT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Something around the program: the disk, an unsafe folder, too little memory. */
  static final int ENVIRONMENT = 3;

  /** A mistake of ours. */
  static final int BUG = 4;

  private Exit() {}
}
