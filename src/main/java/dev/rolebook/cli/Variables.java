package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The value of a flag that was not given: {@code --allow-shrink} from ROLEBOOK_ALLOW_SHRINK. */
final class Variables implements IDefaultValueProvider {
  private final Screen screen;

  Variables(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec) || isHelp((OptionSpec) arg)) {
      return null;
    }
    OptionSpec option = (OptionSpec) arg;
    Optional<String> value = screen.variable(name(option.longestName()));
    boolean flag = option.arity().max() == 0;
    return value.map(text -> flag ? yesOrNo(text) : text).orElse(null);
  }

  private static boolean isHelp(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  static String name(String flag) {
    return "ROLEBOOK" + flag.substring(1).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static String yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "yes", "on" -> "true";
      case "0", "no", "off" -> "false";
      default -> text;
    };
  }
}
