package dev.rolebook.cli;

import java.io.Console;

/** Whether a person looks at what is written, or a file or another program receives it. */
final class Terminal {
  /** Set by the launcher, which can ask about each stream; Java can only ask about all at once. */
  private static final String TOLD = "rolebook.terminal";

  private Terminal() {}

  static boolean isThere() {
    String told = System.getProperty(TOLD);
    return told == null ? System.console() != null && isReal(System.console()) : told.equals("yes");
  }

  /** From Java 22 on there is a console even where there is no terminal. */
  private static boolean isReal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
