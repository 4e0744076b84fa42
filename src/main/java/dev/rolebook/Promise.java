package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.review.Published;
import dev.rolebook.save.PublishedSite;
import java.util.Collection;
import java.util.Optional;

/** What was published in a folder, as the review asks for it. */
record Promise(PublishedSite site) implements Published {
  Promise {
    requireNonNull(site, "site");
  }

  @Override
  public Collection<String> files() {
    return site.files();
  }

  @Override
  public Optional<byte[]> before(String path, byte[] now) {
    return site.differs(path, now) ? site.bytes(path) : Optional.empty();
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return site.bytes(path);
  }
}
