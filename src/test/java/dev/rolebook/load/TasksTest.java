package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work on several threads is as if it were done on one. */
class TasksTest {
  @Test
  void resultsStandInTheOrderOfTheWork() {
    List<Integer> work = java.util.stream.IntStream.range(0, 500).boxed().toList();
    assertEquals(work, new Tasks(8).run(work, number -> number));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void tooLittleMemoryIsNoBugOnAnyNumberOfThreads(int jobs) {
    OutOfMemoryError error = new OutOfMemoryError("heap");
    Tasks tasks = new Tasks(jobs);
    assertEquals(
        error,
        assertThrows(
            OutOfMemoryError.class,
            () ->
                tasks.run(
                    List.of(1, 2),
                    number -> {
                      throw error;
                    })));
  }
}
