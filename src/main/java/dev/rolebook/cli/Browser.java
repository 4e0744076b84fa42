package dev.rolebook.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser of whoever sits at this machine, if there is one. */
final class Browser {
  private Browser() {}

  static void open(URI page, Screen screen) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      run("rundll32", "url.dll,FileProtocolHandler", page.toString());
    } else if (system.startsWith("mac")) {
      run("open", page.toString());
    } else if (screen
        .variable("DISPLAY")
        .or(() -> screen.variable("WAYLAND_DISPLAY"))
        .isPresent()) {
      // Without a display it would start a browser for terminals, in this one.
      run("xdg-open", page.toString());
    }
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(List.of(command))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException nobodyThere) {
      // The address stands on the screen.
    }
  }
}
