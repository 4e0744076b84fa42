package dev.rolebook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "x.html, index.html, x.html",
    "x.html, a/b/c.html, a/b/x.html",
    "../x.html, a/b/c.html, a/x.html",
    "../../x/y.html, a/b/c.html, x/y.html",
    "'', a/b.html, a/b.html",
    "#p, a/b.html, a/b.html#p",
    "?q=1#p, a/b.html, a/b.html#p",
    "x.html?q=../y#p, a/b.html, a/x.html#p",
    "./x.html, a/b.html, a/x.html",
    "c/../x.html, a/b.html, a/x.html",
    "../a/./x.html, a/b.html, a/x.html",
    "x%20y%C3%BC.html#%E6%A9%9F, b.html, x yü.html#機",
    "x%2.html, b.html, x%2.html",
    "../, a/b.html, ''",
    "c/, a/b.html, a/c/"
  })
  void linkMeansAPlaceInTheSite(String href, String page, String address) {
    assertEquals(Optional.of(address), Address.of(href, page).map(Address::toString));
  }

  @ParameterizedTest
  @CsvSource({
    "../x.html, index.html",
    "../../x.html, a/b.html",
    "c/../../../x.html, a/b.html",
    "/x.html, a/b.html",
    "%2e%2e/x.html, index.html"
  })
  void linkOutOfTheSiteMeansNoPlace(String href, String page) {
    assertEquals(Optional.empty(), Address.of(href, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://e.org", "//e.org", "mailto:a@b", "tel:1", "javascript:x"})
  void otherSitesAreOutside(String href) {
    assertEquals(true, Address.leadsOut(href));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#a:b", "a/b:c", "?a:b", "../x.html", "a.html#b:c"})
  void placesInTheSiteAreInside(String href) {
    assertEquals(false, Address.leadsOut(href));
  }
}
