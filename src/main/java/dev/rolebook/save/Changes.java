package dev.rolebook.save;

import java.util.List;
import java.util.stream.Stream;

/**
 * What saving did to the output folder, or would do; every list by path.
 *
 * @param foreign what is in the folder, is not ours and was left alone
 */
public record Changes(
    List<String> created, List<String> changed, List<String> removed, List<String> foreign) {
  public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of());

  public Changes {
    created = Paths.copyOf(created);
    changed = Paths.copyOf(changed);
    removed = List.copyOf(removed);
    foreign = List.copyOf(foreign);
  }

  /** The same, and one more file that is other than it should be. */
  Changes andChanged(String path) {
    List<String> more = Stream.concat(changed.stream(), Stream.of(path)).sorted().toList();
    return new Changes(created, more, removed, foreign);
  }

  /** How many files were written, or would be. */
  public int written() {
    return created.size() + changed.size();
  }

  /** Whether the folder already was as it should be. */
  public boolean isEmpty() {
    return written() == 0 && removed.isEmpty();
  }
}
