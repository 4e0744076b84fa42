package dev.rolebook.skeleton;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is to be written for one new entry.
 *
 * @param file its name in the project, such as {@code content/roles/baker.yaml}
 * @param text all that the file is to hold
 * @param isNew whether there is no such file yet
 * @param next what the person has to do now, a sentence each
 */
public record Begun(String file, String text, boolean isNew, List<String> next) {
  public Begun {
    requireNonNull(file, "file");
    requireNonNull(text, "text");
    next = List.copyOf(next);
  }
}
