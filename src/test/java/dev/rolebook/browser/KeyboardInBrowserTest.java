package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** One page of each kind serves readers who have no mouse, or no script. */
@Tag("browser")
class KeyboardInBrowserTest {
  @TestFactory
  Stream<DynamicTest> theKeyboardReachesEverythingAndShowsWhereItIs() {
    return EachKind.checked(
        OpenedPage.desk(),
        (address, page) -> {
          int expected =
              ((Number)
                      page.evaluate(
                          "[...document.querySelectorAll('a[href],button,input,select,summary')]"
                              + ".filter(e => e.checkVisibility({visibilityProperty: true})"
                              + " && !e.disabled && e.tabIndex >= 0).length"))
                  .intValue();
          int reached = 0;
          for (int i = 0; i < Math.min(expected, 60); i++) {
            page.keyboard().press("Tab");
            Object seen =
                page.evaluate(
                    "(() => { const e = document.activeElement; if (e === document.body) return 0;"
                        + " const s = getComputedStyle(e); const r = e.getBoundingClientRect();"
                        + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                        + " && r.width > 0 ? 1 : 0; })()");
            reached += ((Number) seen).intValue();
          }
          assertEquals(Math.min(expected, 60), reached, address);
        });
  }

  @TestFactory
  Stream<DynamicTest> withoutScriptThePageIsWhole() {
    return EachKind.checked(
        OpenedPage.desk().setJavaScriptEnabled(false),
        (address, page) -> {
          assertTrue(page.locator("h1").isVisible(), address);
          assertTrue(page.locator("main").innerText().length() > 40, address);
        });
  }
}
