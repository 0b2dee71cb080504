package org.courant.app.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The node's registry without its broker, to be taken away and given back. */
public final class LoneRegistry implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Registry registry;
  private final int port;
  private ChildProcess process;

  public LoneRegistry(Path dir) throws InterruptedException {
    port = Ports.free();
    registry = new Registry(new NodeSettings(dir, 0, port), port);
    process = start();
  }

  public static int freePort() {
    return Ports.free();
  }

  public URI url() {
    return registry.url();
  }

  public void down() {
    process.close();
  }

  public void up() throws InterruptedException {
    process = start();
  }

  private ChildProcess start() throws InterruptedException {
    ChildProcess child = registry.start();
    child.await(() -> Ports.answers(port), PATIENCE);
    return child;
  }

  @Override
  public void close() {
    process.close();
  }
}
