package dev.rolebook.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.load.Kind;
import dev.rolebook.load.Shape.Field;
import dev.rolebook.model.QuestionSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/reference.md} says what the records say; {@code -Dupdate} writes it anew. */
class ReferenceTest {
  private static final Path PAGE = Path.of("docs", "reference.md");

  @Test
  void theReferenceIsWhatTheRecordsSay() throws IOException {
    String text = Reference.text();
    if (System.getProperty("update") != null) {
      Files.writeString(PAGE, text);
    }
    assertEquals(text, Files.readString(PAGE), "run: mvn -q test -Dtest=ReferenceTest -Dupdate");
  }

  @Test
  void everyKeyHasAnExample() {
    Set<String> missing = new TreeSet<>();
    for (FileKind file : FileKind.all()) {
      if (file.kind().isPresent() && !file.name().equals("pages")) {
        Class<?> type = file.kind().get().type();
        String text = Reference.example(file.pattern());
        Class<?> record = type == QuestionSet.class ? QuestionSet.Question.class : type;
        needAll(file.kind().get(), record, text, missing);
        Reference.inner(record)
            .values()
            .forEach(inner -> needAll(file.kind().get(), inner, text, missing));
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static void needAll(Kind kind, Class<?> record, String text, Set<String> missing) {
    for (Field field : Reference.written(record)) {
      if (!text.matches("(?s).*(?:^|[\\s{])" + field.key() + ":.*")) {
        missing.add(kind.place() + ": " + field.key());
      }
    }
  }
}
