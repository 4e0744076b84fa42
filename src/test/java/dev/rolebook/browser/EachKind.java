package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One page of each kind of the published site, opened from the disk in one window after the other:
 * a window is dear, an address in it is not.
 */
final class EachKind implements AutoCloseable {
  private static final String NOT_FOUND = "404.html";

  private final Browser.NewContextOptions options;
  private Optional<OpenedPage> window = Optional.empty();

  private EachKind(Browser.NewContextOptions options) {
    this.options = options;
  }

  /** A test of every kind: what is asked of it, and that it loads quietly. */
  static Stream<DynamicTest> checked(
      Browser.NewContextOptions options, BiConsumer<String, Page> check) {
    EachKind kinds = new EachKind(options);
    return addresses().stream()
        .map(address -> dynamicTest(address, () -> kinds.check(address, check)))
        .onClose(kinds::close);
  }

  /** A test of every kind, each in a window of its own that has seen nothing before. */
  static Stream<DynamicTest> checkedAfresh(
      Browser.NewContextOptions options, BiConsumer<String, Page> check) {
    return addresses().stream()
        .map(
            address ->
                dynamicTest(
                    address,
                    () -> {
                      try (EachKind kind = new EachKind(options)) {
                        kind.check(address, check);
                      }
                    }));
  }

  /** All but the page for readers who are lost, whose links are from the root of a host. */
  static List<String> addresses() {
    return PublishedSite.oneOfEachKind().stream()
        .filter(address -> !address.equals(NOT_FOUND))
        .toList();
  }

  private void check(String address, BiConsumer<String, Page> check) {
    if (window.isEmpty()) {
      window = Optional.of(new OpenedPage(options, PublishedSite.FOLDER.toUri().toString()));
    }
    OpenedPage opened = window.orElseThrow();
    check.accept(address, opened.open(address));
    assertEquals(List.of(), opened.wrong(), address);
  }

  @Override
  public void close() {
    window.ifPresent(OpenedPage::close);
  }
}
