package dev.rolebook.render;

import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import java.util.List;

/**
 * {@code _headers}: what a host says with each file, for hosts that read such a file.
 *
 * <p>The policy is that of the pages, and also keeps them out of the frames of others, which a page
 * cannot say by itself. Only files whose names change with their bytes may be kept for long; each
 * is named, because such a host knows no other pattern than a whole folder. Paths begin at the root
 * of the host: it reads the file nowhere else.
 */
public final class HeadersFormat implements Format {
  private static final Url FILE = new Url("_headers");

  private static final String EVERY_FILE =
      "/*\n"
          + "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';"
          + " img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; object-src 'none'; frame-ancestors 'none'\n"
          + "  X-Content-Type-Options: nosniff\n"
          + "  Referrer-Policy: no-referrer\n";

  @Override
  public List<OutputFile> site(SitePlan plan) {
    StringBuilder lines = new StringBuilder(EVERY_FILE);
    for (OutputFile asset : new AssetFormat().site(plan)) {
      lines.append('/').append(asset.url()).append('\n');
      lines.append("  Cache-Control: public, max-age=31536000, immutable\n");
    }
    return List.of(OutputFile.text(FILE, lines.toString()));
  }
}
