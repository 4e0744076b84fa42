package dev.rolebook.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C; one instance checks many documents, one after the other. */
final class NuChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
  private String name = "";

  NuChecker() {
    ErrorHandler handler = new Collector();
    try {
      validator.setUpMainSchema(SCHEMA, handler);
      validator.setUpValidatorAndParsers(handler, false, false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every error and warning, as {@code name:line:column: message}. */
  List<String> check(String document, byte[] html) {
    found.clear();
    name = document;
    InputSource source = new InputSource(new ByteArrayInputStream(withoutData(html)));
    source.setEncoding("UTF-8");
    source.setSystemId("https://example.org/" + document);
    try {
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new IllegalStateException(document, e);
    }
    return List.copyOf(found);
  }

  // A content security policy is about scripts that run; the checker takes data for one of them.
  private static byte[] withoutData(byte[] html) {
    String page = new String(html, StandardCharsets.UTF_8);
    return page.replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add("fatal", e);
    }

    private void add(String kind, SAXParseException e) {
      found.add(
          name
              + ":"
              + e.getLineNumber()
              + ":"
              + e.getColumnNumber()
              + ": "
              + kind
              + ": "
              + e.getMessage());
    }
  }
}
