package org.courant.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** axe-core, asked what is wrong for who cannot see or use a mouse. */
final class Axe {
  private static final String SCRIPT = script();

  private static final String ASK =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations
          .filter((v) => v.impact === 'serious' || v.impact === 'critical')
          .map((v) => `${v.id} (${v.impact}): ${v.nodes.map((n) => n.html.slice(0, 200)).slice(0, 3).join(' | ')}`)),
        (error) => done(['axe failed: ' + error]));
      """;

  private Axe() {}

  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file, "axe.min.js").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is serious or critical in what the browser shows now. */
  static List<String> faults(Browser browser) {
    browser.run(SCRIPT);
    return ((List<?>) Objects.requireNonNull(browser.runAsync(ASK)))
        .stream().map(String::valueOf).toList();
  }
}
