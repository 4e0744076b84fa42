package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Url;

/**
 * One file of the site, ready to be published.
 *
 * <p>The bytes are not copied: whoever receives them reads them and never changes them.
 */
public record OutputFile(Url url, byte[] bytes) {
  public OutputFile {
    requireNonNull(url, "url");
    requireNonNull(bytes, "bytes");
  }
}
