package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.function.IntFunction;

/** Files about the whole site, each made when it is asked for: together they are too large. */
final class FilesOnDemand extends AbstractList<OutputFile> {
  private final int size;
  private final IntFunction<OutputFile> made;

  FilesOnDemand(int size, IntFunction<OutputFile> made) {
    this.size = size;
    this.made = requireNonNull(made, "made");
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public OutputFile get(int index) {
    return made.apply(index);
  }
}
