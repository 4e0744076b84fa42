package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines of {@code redirects.yaml}: an address that was, and where it leads now. */
final class Redirects {
  static final Pattern PAGE =
      Pattern.compile("(?:[A-Za-z0-9_~][A-Za-z0-9._~-]*/)*[A-Za-z0-9_~][A-Za-z0-9._~-]*\\.html");
  static final Pattern PART = Pattern.compile("#[\\p{L}\\p{M}\\p{N}._~-]+$");

  private final Context context;
  private final Binder binder;

  Redirects(Context context, Binder binder) {
    this.context = requireNonNull(context, "context");
    this.binder = requireNonNull(binder, "binder");
  }

  /** The new address of a line; told and absent when one of the two cannot be used. */
  Optional<String> read(Node.Pair line) {
    String old = line.key().text();
    boolean good = PAGE.matcher(page(old)).matches();
    if (!good) {
      tell(line.key().span(), old);
    }
    return binder
        .value(String.class, line, Spot.entry("redirects").key(old))
        .map(String.class::cast)
        .filter(to -> to.equals(Catalog.GONE) || isAddress(to, line.value().span()))
        .filter(to -> good)
        .filter(to -> isOfSamePage(old, to, line.value().span()));
  }

  private static String page(String address) {
    return PART.matcher(address).replaceFirst("");
  }

  /** No host is told which part of a page a reader asks for, so it can only be on that page. */
  private boolean isOfSamePage(String old, String to, Span place) {
    boolean whole = old.equals(page(old)) || to.equals(Catalog.GONE);
    boolean good = whole || page(old).equals(page(to)) && !to.equals(page(to));
    if (!good) {
      context.tell(
          Rule.BAD_ADDRESS,
          place,
          "a part of a page can only lead to another part of the same page",
          "write " + page(old) + "# and the new name of the part, or gone");
    }
    return good;
  }

  private boolean isAddress(String to, Span place) {
    boolean web = to.startsWith("http:") || to.startsWith("https:");
    boolean good = web ? WebAddresses.fault(to).isEmpty() : PAGE.matcher(page(to)).matches();
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
