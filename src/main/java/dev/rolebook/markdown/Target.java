package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

/**
 * Where a link of the content leads, before it is known on which page it stands.
 *
 * <p>{@code [text](role:ml-engineer#tools)} is scheme {@code role}, name {@code ml-engineer},
 * fragment {@code tools}; a plain relative link such as {@code ../guides/x.md#why} has the empty
 * scheme and its path as the name; a link to a part of the same page has an empty name as well.
 */
public record Target(String scheme, String name, String fragment) {
  public Target {
    requireNonNull(scheme, "scheme");
    requireNonNull(name, "name");
    requireNonNull(fragment, "fragment");
  }

  /** The target as an author writes it. */
  @Override
  public String toString() {
    return (scheme.isEmpty() ? "" : scheme + ":")
        + name
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }
}
