package dev.rolebook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  @Test
  void keysStandInTheOrderOfTheCalls() {
    String json =
        JsonWriter.compact()
            .object()
            .put("z", "last letter")
            .put("a", 1)
            .put("exact", new BigDecimal("1E+2"))
            .put("yes", true)
            .put("there", Optional.of("x"))
            .put("absent", Optional.empty())
            .put("list", List.of("one", "two"))
            .array("deep")
            .object()
            .end()
            .array()
            .add(5)
            .end()
            .end()
            .end()
            .toString();
    assertEquals(
        "{\"z\":\"last letter\",\"a\":1,\"exact\":100,\"yes\":true,\"there\":\"x\","
            + "\"list\":[\"one\",\"two\"],\"deep\":[{},[5]]}",
        json);
  }

  @Test
  void indentedTextHasALineForEveryValueAndALastLineEnd() {
    String json = JsonWriter.indented().object().put("a", 1).put("b", List.of()).end().toString();
    assertEquals("{\n  \"a\": 1,\n  \"b\": []\n}\n", json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quoted\" \\ and / slashed",
        "</script><script>alert(1)</script><!--",
        "]]> & ' `",
        "line\nend\ttab\rreturn\b\f\u0000\u001f\u007f\u0085",
        "\u2028 \u2029 \ufeff \u200b",
        "\u202eright to left\u202c",
        "\ud83d\ude00 emoji \udb40\udc01 tag",
        "\ud800 high half \udc00 low half \ude00\ud83d swapped \ud800",
        "no characters \ufffe \uffff \ud83f\udfff",
        "=cmd|' /C calc'!A0"
      })
  void everyStringParsesBackEqual(String text) {
    String json = JsonWriter.compact().object().put(text, text).end().toString();
    assertEquals(Map.of(text, text), StrictJson.parse(json));
    assertFalse(json.contains("<"), json);
    assertTrue(
        json.codePoints()
            .noneMatch(
                c -> Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x202e),
        json);
    assertFalse(json.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff), "half a pair");
    assertFalse(json.codePoints().anyMatch(c -> (c & 0xfffe) == 0xfffe), "no character");
  }

  @Test
  void numbersParseBackEqual() {
    String json = JsonWriter.compact().array().add(Long.MIN_VALUE).add(0).end().toString();
    assertEquals(
        List.of(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.ZERO), StrictJson.parse(json));
  }

  @Test
  void misuseIsRefused() {
    assertRefused(() -> JsonWriter.compact().object().add("no key"));
    assertRefused(() -> JsonWriter.compact().array().put("key", "in an array"));
    assertRefused(() -> JsonWriter.compact().put("key", "in nothing"));
    assertRefused(() -> JsonWriter.compact().object().put("a", 1).put("a", 2));
    assertRefused(() -> JsonWriter.compact().object().end().object());
    assertRefused(() -> JsonWriter.compact().object().end().end());
    assertRefused(() -> JsonWriter.compact().object().toString());
    assertRefused(() -> JsonWriter.compact().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1,}",
        "[1,]",
        "01",
        "{\"a\":1,\"a\":2}",
        "\"\n\"",
        "[1] 2",
        "NaN"
      })
  void theReaderOfTheTestsIsStrict(String notJson) {
    assertThrows(IllegalArgumentException.class, () -> StrictJson.parse(notJson));
  }

  private static void assertRefused(org.junit.jupiter.api.function.Executable misuse) {
    assertThrows(IllegalStateException.class, misuse);
  }
}
