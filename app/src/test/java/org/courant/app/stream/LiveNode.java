package org.courant.app.stream;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One real node for all tests of the run; they keep apart by the prefix of their topics. */
public final class LiveNode implements BeforeAllCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(LiveNode.class);

  private static volatile @Nullable Started started;

  /** Closed by JUnit at the end of the run. */
  private record Started(Node node) implements AutoCloseable {
    @Override
    public void close() {
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
    try {
      Path dir = Files.createTempDirectory(Path.of("target"), "node");
      return new Started(Node.start(new NodeSettings(dir, 0, 0)));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("no node", e);
    }
  }

  public static String bootstrapServers() {
    return node().bootstrapServers();
  }

  public static URI registryUrl() {
    return node().registryUrl();
  }

  private static Node node() {
    Started running = started;
    if (running == null) {
      throw new IllegalStateException("the test class needs @ExtendWith(LiveNode.class)");
    }
    return running.node();
  }
}
