package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.RedirectWords;
import java.util.List;
import java.util.Optional;

/** A page at every address that was: it leads to the one that is, or says that it is gone. */
final class RedirectPages {
  private final Atlas atlas;
  private final RedirectWords words;

  RedirectPages(Atlas atlas) {
    this.atlas = requireNonNull(atlas, "atlas");
    this.words = atlas.catalog().words().redirect();
  }

  List<Slot> slots() {
    return Moved.of(atlas).addresses().entrySet().stream()
        .map(moved -> Slot.unlisted(moved.getKey(), () -> page(moved.getKey(), moved.getValue())))
        .toList();
  }

  private Page page(Url from, String to) {
    return to.equals(Catalog.GONE) ? gone(from) : leading(from, to);
  }

  private Page gone(Url from) {
    Placer placer = atlas.placer(from.depth());
    Head head = placer.head(from, words.goneTitle(), words.goneLead(), List.of());
    return new GonePage(head, Text.of(words.goneLead()), placer.home());
  }

  private Page leading(Url from, String to) {
    boolean elsewhere = RedirectPage.isElsewhere(to);
    Link link = new Link(elsewhere ? to : from.root() + to, words.goOn());
    Head head = atlas.placer(from.depth()).head(from, words.title(), words.lead(), List.of());
    return new RedirectPage(
        leadingTo(head, elsewhere ? Optional.of(to) : complete(to)),
        Text.of(words.lead()),
        link,
        "0; url=" + link.href());
  }

  private Optional<String> complete(String to) {
    int part = to.indexOf('#');
    return Addresses.complete(
        atlas.catalog().site(), new Url(part < 0 ? to : to.substring(0, part)));
  }

  /** The head of a page whose true address is another one. */
  private static Head leadingTo(Head head, Optional<String> canonical) {
    return new Head(
        head.frame(),
        head.url(),
        head.heading(),
        head.title(),
        head.description(),
        canonical,
        head.crumbs(),
        head.article(),
        Html.EMPTY,
        List.of());
  }
}
