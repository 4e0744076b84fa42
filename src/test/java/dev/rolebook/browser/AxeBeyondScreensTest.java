package dev.rolebook.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** One page of each kind can be used where its own colours do not count, and on paper. */
@Tag("browser")
class AxeBeyondScreensTest {
  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongOnPaper() {
    return EachKind.checked(
        OpenedPage.window(794, 1123),
        (address, page) -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          Axe.findsNothingWrongOnPaper(address, page);
        });
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongWhereTheSystemForcesItsColours() {
    return EachKind.checked(
        OpenedPage.desk().setForcedColors(ForcedColors.ACTIVE), Axe::findsNothingWrong);
  }
}
