package dev.rolebook.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files that every site has beside its pages and that no content changes: styles, scripts,
 * pictures.
 *
 * <p>Part of the program, read once from its class path. The name carries the first eight digits of
 * the SHA-256 of the bytes, so that a new version is a new file: a browser may keep it for ever,
 * and while a site is being replaced no page meets styles of another version.
 */
public enum Asset {
  SITE_CSS("site.css"),
  THEME_JS("theme.js"),
  SITE_JS("site.js"),
  PICK_JS("pick.js"),
  FAVICON_SVG("favicon.svg"),
  /** What shared links show beside their words; drawn in {@code src/main/drawings}. */
  SOCIAL_PNG("social.png");

  private static final String FOLDER = "/dev/rolebook/render/assets/";
  private static final int DIGITS = 8;

  private final byte[] bytes;
  private final Url url;

  Asset(String name) {
    bytes = read(name);
    int dot = name.lastIndexOf('.');
    String digest = sha256(bytes).substring(0, DIGITS);
    url = new Url("assets/" + name.substring(0, dot) + "." + digest + name.substring(dot));
  }

  /** Where the file is in the site: {@code assets/site.1a2b3c4d.css}. */
  public Url url() {
    return url;
  }

  /** What is in it; not copied, never to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  private static byte[] read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The program is incomplete: " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
