package dev.rolebook.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** One page of each kind can be used by everybody: on a desk, a tablet, and a phone in the dark. */
@Tag("browser")
class AxeOnScreensTest {
  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongInLight() {
    return EachKind.checked(OpenedPage.desk(), Axe::findsNothingWrong);
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongOnATablet() {
    return EachKind.checked(OpenedPage.window(768, 900), Axe::findsNothingWrong);
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongInTheDarkOnAPhone() {
    return EachKind.checked(
        OpenedPage.window(320, 900).setColorScheme(ColorScheme.DARK), Axe::findsNothingWrong);
  }
}
