package dev.rolebook.cli;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The program: words in, exit code out. */
public final class Main {
  /** So long the end of the process waits for a build to clear up behind itself. */
  private static final String BUILD = "build";

  private static final int PATIENCE_SECONDS = 10;

  private static final int WIDTH = 100;
  private static final int LAST_YEAR = 9999;

  private Main() {}

  public static void main(String[] args) {
    CountDownLatch finished = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(main, finished)));
    } catch (IllegalStateException e) {
      return; // Stopped before anything began.
    }
    int code =
        run(Outlet.of(FileDescriptor.out), Outlet.of(FileDescriptor.err), System.getenv(), args);
    finished.countDown();
    System.exit(code);
  }

  /** Runs one command, as a shell would with these streams and variables. */
  public static int run(
      PrintStream out, PrintStream err, Map<String, String> environment, String... args) {
    return run(new Screen(out, err, environment, Terminal.isThere()), args);
  }

  static int run(Screen screen, String... args) {
    Mistakes mistakes = new Mistakes(screen);
    int code;
    try {
      code = commands(screen, mistakes, args).execute(args);
    } catch (OutOfMemoryError e) {
      code = mistakes.outOfMemory();
    } catch (Error e) {
      code = mistakes.bug(e, !Collections.disjoint(List.of(args), List.of("-v", "--verbose")));
    }
    boolean isBuild = args.length > 0 && args[0].equals(BUILD);
    boolean unasked = isBuild && Outlet.closed(screen.out());
    if (Outlet.lost(screen.out()) && !unasked && code != Exit.BUG) {
      code = mistakes.outputLost();
    }
    screen.err().flush();
    return code;
  }

  /** Looking at the flags of a command takes time: of all commands only for who names none. */
  private static CommandLine commands(Screen screen, Mistakes mistakes, String... args) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put(BUILD, () -> new BuildCommand(screen));
    all.put("check", () -> new CheckCommand(screen));
    all.put("list", () -> new ListCommand(screen));
    all.put("serve", () -> new ServeCommand(screen));
    all.put("schema", () -> new SchemaCommand(screen));
    all.put("new", () -> new NewCommand(screen));
    all.put("explain", () -> new ExplainCommand(screen));
    all.put("diff", () -> new DiffCommand(screen));
    if (args.length > 0 && all.containsKey(args[0])) {
      all.keySet().retainAll(Set.of(args[0]));
    }
    CommandLine commands = new CommandLine(new RolebookCommand());
    all.forEach((name, command) -> commands.addSubcommand(name, command.get()));
    return commands
        .setOut(new PrintWriter(screen.out(), true))
        .setErr(new PrintWriter(screen.err(), true))
        .setColorScheme(Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setExpandAtFiles(false)
        .registerConverter(LocalDate.class, Main::day)
        .setDefaultValueProvider(new Variables(screen))
        .setParameterExceptionHandler(mistakes::usage)
        .setExecutionExceptionHandler(mistakes::crash);
  }

  /** A day of the years 1 to 9999: the years that four digits can say. */
  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below, as for a day that is too far away.
    }
    throw new TypeConversionException('"' + text + "\" is no day such as 2026-01-31");
  }

  /** On Ctrl-C: a build that is interrupted takes back what it prepared. */
  private static void stop(Thread main, CountDownLatch finished) {
    if (finished.getCount() > 0) {
      main.interrupt();
      try {
        finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
