package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines of {@code redirects.yaml}: an address that was, and where it leads now. */
final class Redirects {
  private static final Pattern PAGE =
      Pattern.compile("(?:[A-Za-z0-9_~][A-Za-z0-9._~-]*/)*[A-Za-z0-9_~][A-Za-z0-9._~-]*\\.html");
  private static final Pattern PART = Pattern.compile("#[A-Za-z0-9._~-]+$");

  private final Context context;
  private final Binder binder;

  Redirects(Context context, Binder binder) {
    this.context = requireNonNull(context, "context");
    this.binder = requireNonNull(binder, "binder");
  }

  /** The new address of a line; told and absent when one of the two cannot be used. */
  Optional<String> read(Node.Pair line) {
    String old = line.key().text();
    boolean good = PAGE.matcher(old).matches();
    if (!good) {
      tell(line.key().span(), old);
    }
    return binder
        .value(String.class, line, Spot.entry("redirects").key(old))
        .map(String.class::cast)
        .filter(to -> to.equals(Catalog.GONE) || isAddress(to, line.value().span()))
        .filter(to -> good);
  }

  private boolean isAddress(String to, Span place) {
    boolean web = to.startsWith("http:") || to.startsWith("https:");
    boolean good =
        web
            ? WebAddresses.fault(to).isEmpty()
            : PAGE.matcher(PART.matcher(to).replaceFirst("")).matches();
    if (!good) {
      tell(place, to);
    }
    return good;
  }

  private void tell(Span place, String address) {
    context.tell(
        Rule.BAD_ADDRESS,
        place,
        Typed.quoted(address) + " is not the address of a page",
        "write it from the root of the site, without a first slash, such as roles/baker.html");
  }
}
