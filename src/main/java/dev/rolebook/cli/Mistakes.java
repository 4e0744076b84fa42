package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Snippet;
import dev.rolebook.save.Refused;
import dev.rolebook.skeleton.CannotBegin;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a command cannot be done: wrong words, an unwilling disk, a mistake of ours.
 */
final class Mistakes {
  private final Screen screen;

  Mistakes(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  /** A command line that cannot be understood, with what may have been meant. */
  int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(UsageWords.message(e));
    UsageWords.meant(e).ifPresent(word -> say("  hint: did you mean " + word + "?"));
    say("  hint: " + command.getCommandSpec().qualifiedName() + " --help tells what there is");
    return Exit.USAGE;
  }

  /** A folder or disk that stands in the way. */
  static int refused(Screen screen, Refused refused) {
    Mistakes mistakes = new Mistakes(screen);
    mistakes.say(refused.getMessage());
    mistakes.say("  hint: " + refused.hint());
    return Exit.ENVIRONMENT;
  }

  /** Errors in the content, and what cannot be done for them. */
  int errors(List<Problem> problems, boolean all, String why) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    screen.err().print(TextProblems.of(errors, all, screen.colour()));
    screen.err().println(why);
    return Exit.CONTENT;
  }

  /** A draft that was not made. */
  int cannotBegin(CannotBegin why) {
    say(why.getMessage());
    say("  hint: " + why.hint());
    return Exit.USAGE;
  }

  /** Anything that should never happen; and the little that can happen to any program. */
  int crash(Exception e, CommandLine command, ParseResult parsed) {
    if (Thread.currentThread().isInterrupted()) {
      say("Stopped. Nothing was published.");
      return Exit.ENVIRONMENT;
    }
    return bug(e, command.getParseResult().hasMatchedOption("--verbose"));
  }

  int bug(Throwable e, boolean verbose) {
    say("This is a bug of Rolebook, not of your content: " + e);
    say("  hint: the published site is whole; run again with -v for the details to report");
    if (verbose) {
      e.printStackTrace(screen.err());
    }
    return Exit.BUG;
  }

  /** Another program answers where a preview was to. */
  int portInUse(int port) {
    say("Port " + port + " is in use.");
    say("  hint: stop the program that uses it, or choose another port with --port");
    return Exit.ENVIRONMENT;
  }

  /** Something that stands in the way of a preview for now. */
  void trouble(String message) {
    say(message);
    screen.err().flush();
  }

  /** What was to be read by somebody was not. */
  int outputLost() {
    say("Not everything could be written to the output.");
    say("  hint: look whether the disk is full, and run it again");
    return Exit.ENVIRONMENT;
  }

  int outOfMemory() {
    say("There is not enough memory. Nothing was published.");
    say("  hint: allow more, such as JAVA_TOOL_OPTIONS=-Xmx1g, or fewer threads with --jobs 1");
    return Exit.ENVIRONMENT;
  }

  private void say(String line) {
    String visible = Snippet.visible(String.valueOf(line).replace("\n", " ").replace("\r", ""));
    screen.err().println(visible.startsWith("  ") ? visible : "rolebook: " + visible);
  }
}
