package dev.rolebook.cli;

import dev.rolebook.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words why a command line cannot be understood. */
final class UsageWords {
  private UsageWords() {}

  /** What is wrong, as a sentence without a full stop. */
  static String message(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException) {
      return surplus(unmatched(e), command);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), command);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice";
    }
    return e.getArgSpec() == null ? e.getMessage() : value(e);
  }

  /** What was probably meant, where a word is not known. */
  static Optional<String> meant(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (!(e instanceof UnmatchedArgumentException)) {
      return Optional.empty();
    }
    TreeSet<String> known = new TreeSet<>(command.subcommands().keySet());
    String typed = unmatched(e).replaceFirst("=.*", "");
    if (typed.startsWith("-")) {
      known = new TreeSet<>(command.optionsMap().keySet());
    }
    return Nearest.of(typed, known);
  }

  private static String unmatched(ParameterException e) {
    return ((UnmatchedArgumentException) e).getUnmatched().get(0);
  }

  private static String surplus(String word, CommandSpec command) {
    if (word.startsWith("-") && word.length() > 1) {
      return "There is no flag " + word + " of " + command.qualifiedName();
    }
    return command.subcommands().isEmpty()
        ? '"' + word + "\" is one word too many"
        : "There is no command \"" + word + '"';
  }

  private static String missing(List<ArgSpec> args, CommandSpec command) {
    ArgSpec first = args.get(0);
    String label = first.paramLabel();
    return first.isOption()
        ? name(first) + " wants a value: " + name(first) + " " + label
        : "After \"" + command.qualifiedName() + "\", " + label + " is missing";
  }

  /** The converters of the library speak of types; ours say what is wrong themselves. */
  private static String value(ParameterException e) {
    ArgSpec arg = e.getArgSpec();
    Class<?> type = arg.type();
    String typed =
        Optional.ofNullable(e.getValue()).map(value -> ", not \"" + value + '"').orElse("");
    if (type == int.class) {
      return name(arg) + " wants a number in digits" + typed;
    }
    if (type == boolean.class) {
      return name(arg) + " is set by yes or no" + typed;
    }
    return name(arg) + ": " + e.getMessage().replaceFirst("^Invalid value for [^:]*: ", "");
  }

  private static String name(ArgSpec arg) {
    return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
  }
}
