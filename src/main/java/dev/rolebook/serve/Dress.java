package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the preview changes about a page: it adds its own script, and lets that script listen.
 *
 * <p>The page's own policy stands in its head, where nothing could be added to it; so it is taken
 * out and sent as a header, with the one permission more.
 */
final class Dress {
  /** Where the preview's own files are; no address of a site begins so. */
  static final String OWN = "/_preview/";

  static final String SCRIPT = OWN + "preview.js";
  static final String STYLE = OWN + "preview.css";
  static final String EVENTS = OWN + "events";

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
  private static final String LISTENING = "; connect-src 'self'";
  private static final String ALONE = "; frame-ancestors 'none'";
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([ -!#-~]*)\">\n?");

  /** The page, and the policy that belongs to it. */
  record Dressed(byte[] bytes, String policy) {
    Dressed {
      requireNonNull(bytes, "bytes");
      requireNonNull(policy, "policy");
    }
  }

  private Dress() {}

  /** The page with the preview's script, which knows the page by {@code version}. */
  static Dressed page(byte[] html, String version) {
    String text = new String(html, StandardCharsets.UTF_8);
    int end = Math.max(0, text.indexOf("</head>"));
    String head = text.substring(0, end);
    Matcher policy = POLICY.matcher(head);
    String own = policy.find() ? policy.group(1) : STRICT;
    String allowed = own.contains("connect-src") ? own : own + LISTENING;
    String script =
        "<script src=\"" + SCRIPT + "\" data-version=\"" + version + "\" defer></script>\n";
    String dressed = POLICY.matcher(head).replaceFirst("") + script + text.substring(end);
    return new Dressed(dressed.getBytes(StandardCharsets.UTF_8), allowed + ALONE);
  }
}
