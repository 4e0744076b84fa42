package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What to have ready | what-to-have-ready",
        "C++ & C#: why? | c-c-why",
        "'  -- a -- b --  ' | a-b",
        "TITLE İI | title-i̇i",
        "ÉCOLE | école",
        "e\u0301cole | école",
        "機械 学習 2 | 機械-学習-2",
        "हिन्दी भाषा | हिन्दी-भाषा",
        "العربية | العربية",
        "👩‍💻 team | team",
        "!!! | section",
        "'' | section"
      })
  void idIsMadeOfTheWords(String text, String id) {
    assertEquals(id, HeadingIds.of(text));
  }

  @Test
  void idIsNeverTakenTwice() {
    HeadingIds ids = new HeadingIds();
    assertEquals("a", ids.take("A"));
    assertEquals("a-2", ids.take("A 2"));
    assertEquals("a-3", ids.take("a"));
    assertEquals("a-4", ids.take("a!"));
    assertEquals("a-2-2", ids.take("a-2"));
  }
}
