package dev.rolebook.serve;

import dev.rolebook.plan.Addresses;
import dev.rolebook.render.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What stands at each address of the preview, as a static host would answer. */
final class Pages {
  private static final int DIGITS = 16;
  private static final String NOTHING_YET =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      </head>
      <body>
      <h1>%1$s</h1>
      <p>%2$s</p>
      </body>
      </html>
      """;

  private Pages() {}

  /** What is at a path as it stands in a request, with its first slash. */
  static Answer at(State state, String path) {
    if (path.startsWith(Dress.OWN)) {
      return own(path);
    }
    if (state.site().isEmpty()) {
      return page(
          Answer.UNAVAILABLE,
          "There is no site yet",
          "The content has mistakes that hide all of it. Mend them, and the site appears here.");
    }
    LiveSite site = state.site().get();
    return file(site, path)
        .or(() -> belowItsPlace(site, path))
        .map(f -> answer(Answer.OK, f))
        .or(() -> site.file(Addresses.NOT_FOUND).map(f -> answer(Answer.NOT_FOUND, f)))
        .orElseGet(
            () ->
                page(Answer.NOT_FOUND, "There is no such page", "Its address is not in the site."));
  }

  private static Optional<OutputFile> file(LiveSite site, String path) {
    String name = path.substring(1);
    return site.file(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
  }

  /** The page of unknown addresses links from the place at which the site will be published. */
  private static Optional<OutputFile> belowItsPlace(LiveSite site, String path) {
    return site.plan()
        .catalog()
        .site()
        .address()
        .map(address -> URI.create(address.text()).getRawPath())
        .map(place -> place.endsWith("/") ? place : place + "/")
        .filter(path::startsWith)
        .flatMap(place -> file(site, path.substring(place.length() - 1)));
  }

  /** In place of a page that cannot be made; it listens, and goes when the page can be made. */
  static Answer broken() {
    return page(Answer.BROKEN, "This page cannot be made", "What is wrong is told below.");
  }

  private static Answer answer(int status, OutputFile file) {
    return new Answer(status, MediaTypes.of(file.url().path()), file.bytes());
  }

  private static Answer page(int status, String title, String text) {
    byte[] bytes = NOTHING_YET.formatted(title, text).getBytes(StandardCharsets.UTF_8);
    return new Answer(status, MediaTypes.HTML, bytes);
  }

  private static Answer own(String path) {
    if (!path.equals(Dress.SCRIPT) && !path.equals(Dress.STYLE)) {
      return Answer.words(Answer.NOT_FOUND, "There is no such file.");
    }
    try (InputStream in = Pages.class.getResourceAsStream(path.substring(Dress.OWN.length()))) {
      return new Answer(Answer.OK, MediaTypes.of(path), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name for exactly these bytes. */
  static String version(Answer answer) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.bytes());
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
