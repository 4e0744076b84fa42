package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --profile} tells where the time of a build went. */
class ProfileTest {
  @TempDir Path folder;

  @Test
  void everyStepAndTheSlowestPagesAreTold() throws Exception {
    Shell shell = Shell.smallest(folder);
    assertEquals(0, shell.run("build", "--profile").code());
    String said = shell.run("build", "--profile").out();
    for (String step : new String[] {"start", "read", "plan", "make", "write Html", "check"}) {
      assertTrue(said.contains("\n" + step + " "), step + " is missing in:\n" + said);
    }
    assertTrue(said.contains("Slowest pages"), said);
    assertTrue(said.contains("index.html"), said);
  }

  @Test
  void programsGetOneLineOfJson() throws Exception {
    String said = Shell.smallest(folder).run("build", "--profile=json").out();
    String last = said.strip().substring(said.strip().lastIndexOf('\n') + 1);
    assertTrue(last.startsWith("{\"type\":\"profile\",\"cpu-us\":"), last);
    assertTrue(last.contains("\"what\":\"Links\""), last);
  }

  @Test
  void whoDoesNotAskIsToldNothing() throws Exception {
    assertFalse(Shell.smallest(folder).run("build").out().contains("CPU"));
  }
}
