package dev.rolebook.cli;

/** The program: words in, exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(4);
  }
}
