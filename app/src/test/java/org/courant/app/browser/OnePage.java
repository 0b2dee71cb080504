package org.courant.app.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One node with its page, and one browser, for all tests of the run: their starts take longest. */
final class OnePage implements BeforeAllCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(OnePage.class);

  private static volatile @Nullable Started started;

  /** Closed by JUnit at the end of the run. */
  private record Started(Watched node, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      node.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    started =
        context
            .getRoot()
            .getStore(SPACE)
            .computeIfAbsent(Started.class, key -> start(), Started.class);
  }

  private static Started start() {
    CompletableFuture<Browser> browser = CompletableFuture.supplyAsync(Browser::start);
    try {
      Watched node = Watched.start(Files.createTempDirectory(Path.of("target"), "page"));
      Browser open = browser.join().at(node.page());
      node.publishDemo();
      PagePictures.take(open);
      return new Started(node, open);
    } catch (IOException | InterruptedException e) {
      browser.join().close();
      throw new IllegalStateException("no page", e);
    }
  }

  static Watched node() {
    return running().node();
  }

  /** On the page of the node, as most see it. */
  static Browser browser() {
    Browser browser = running().browser().at(node().page());
    browser.usual();
    return browser;
  }

  private static Started running() {
    return Objects.requireNonNull(started, "the test class needs @ExtendWith(OnePage.class)");
  }
}
