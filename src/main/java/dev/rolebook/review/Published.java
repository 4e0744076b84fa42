package dev.rolebook.review;

import dev.rolebook.problem.Rule;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The site as it was published last: what readers may have linked to. */
public interface Published {
  /** What is told by comparing with it: no longer once the new site is the published one. */
  Set<Rule> RULES = Set.of(Rule.LOST_ADDRESS, Rule.LOST_PAIR, Rule.LOST_ANCHOR);

  /** Nothing was published yet, or nobody asks. */
  Published NOTHING =
      new Published() {
        @Override
        public Collection<String> files() {
          return Set.of();
        }

        @Override
        public Optional<byte[]> before(String path, byte[] now) {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> bytes(String path) {
          return Optional.empty();
        }
      };

  /** The path of every file, from the root of the site. */
  Collection<String> files();

  /** The published bytes of a file, where they are not the same as these. */
  Optional<byte[]> before(String path, byte[] now);

  /** The published bytes of a file, where it can still be read. */
  Optional<byte[]> bytes(String path);
}
