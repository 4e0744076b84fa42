package dev.rolebook.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with an address on the web. */
final class WebAddresses {
  private static final String WITH_HOST = "write it with its host: https://example.org/page";
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?");

  private WebAddresses() {}

  /** What to do to make {@code typed} a complete and safe address; absent when it is one. */
  static Optional<String> fault(String typed) {
    if (typed.codePoints().anyMatch(WebAddresses::isInvisible)) {
      return Optional.of("it holds a space or an invisible character; type it again");
    }
    URI address;
    try {
      address = new URI(typed);
    } catch (URISyntaxException wrong) {
      return Optional.of(
          typed.matches("https?:/*")
              ? WITH_HOST
              : "it has a character that cannot stand in an address; copy it from the browser");
    }
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (address.getScheme() == null || typed.matches("[a-z0-9.-]+:[0-9].*")) {
      return Optional.of(
          "write it in full: " + Typed.cut("https://" + typed.replaceFirst("^/+", "")));
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("it has to start with https:// or http://");
    }
    if (address.getUserInfo() != null || authority(address).contains("@")) {
      return Optional.of("leave out the name and password before the @");
    }
    return HOST.matcher(authority(address)).matches() ? Optional.empty() : Optional.of(WITH_HOST);
  }

  private static String authority(URI address) {
    return Optional.ofNullable(address.getRawAuthority()).orElse("");
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || !Character.isDefined(c);
  }
}
