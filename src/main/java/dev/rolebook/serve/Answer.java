package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;

/**
 * What is sent for a request. The bytes are not copied and never changed.
 *
 * @param type the media type, with its charset
 */
record Answer(int status, String type, byte[] bytes) {
  static final int OK = 200;
  static final int REFUSED = 403;
  static final int NOT_FOUND = 404;
  static final int WRONG_METHOD = 405;
  static final int BROKEN = 500;
  static final int UNAVAILABLE = 503;

  Answer {
    requireNonNull(type, "type");
    requireNonNull(bytes, "bytes");
  }

  /** Words for whoever asked, which never hold what was asked. */
  static Answer words(int status, String text) {
    return new Answer(
        status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }
}
