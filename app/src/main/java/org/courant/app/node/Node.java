package org.courant.app.node;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * A broker and a registry on this machine, on loopback only, started together and stopped together.
 * They end when this process ends, even if it is killed.
 */
public final class Node implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final NodeSettings settings;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final CompletableFuture<String> failed = new CompletableFuture<>();
  private volatile boolean closing;
  private final Broker broker;
  private final Registry registry;

  private Node(NodeSettings settings, Broker broker, Registry registry) {
    this.settings = settings;
    this.broker = broker;
    this.registry = registry;
  }

  /**
   * Starts both and waits until both answer.
   *
   * @throws NodeException if a port is taken, the folder is in use, or a child does not come up
   */
  public static Node start(NodeSettings settings) throws InterruptedException {
    Node node = prepare(settings);
    try {
      node.start();
      return node;
    } catch (RuntimeException | InterruptedException e) {
      node.close();
      throw e;
    }
  }

  /** Takes the folder and the ports; whoever closes it ends whatever {@link #start()} began. */
  public static Node prepare(NodeSettings settings) throws InterruptedException {
    // The children of a node that was killed need a moment to notice.
    Duration patience =
        RunningNode.wasKilled(settings.dataDir()) ? Duration.ofSeconds(15) : Duration.ZERO;
    int kafkaPort =
        Ports.claim(
            settings.kafkaPort(), "broker", "--kafka-port", "COURANT_NODE_KAFKA_PORT", patience);
    int registryPort =
        Ports.claim(
            settings.registryPort(),
            "registry",
            "--registry-port",
            "COURANT_NODE_REGISTRY_PORT",
            patience);
    Node node =
        new Node(
            settings,
            new Broker(settings, kafkaPort, Ports.free()),
            new Registry(settings, registryPort));
    node.open.push(lock(settings.dataDir()));
    return node;
  }

  private static FolderLock lock(Path dataDir) {
    try {
      return FolderLock.take(dataDir)
          .orElseThrow(
              () ->
                  new NodeException(
                      "a node runs on "
                          + dataDir
                          + " already; stop it, or choose another --data-dir"));
    } catch (IOException e) {
      throw new NodeException("the data folder " + dataDir + " cannot be used: " + e, e);
    }
  }

  /**
   * Waits until both children answer.
   *
   * @throws InterruptedException also when it was closed meanwhile, as by Ctrl-C
   */
  public void start() throws InterruptedException {
    try {
      ChildProcess registryProcess = hold(registry.start());
      ChildProcess brokerProcess = hold(broker.start());
      brokerProcess.await(() -> Ports.answers(broker.port()), PATIENCE);
      registryProcess.await(() -> answers(registry.url()), PATIENCE);
      RunningNode.ours(broker.bootstrapServers(), registry.url()).write(settings.dataDir());
      brokerProcess.onExit(() -> ended("broker"));
      registryProcess.onExit(() -> ended("registry"));
    } catch (IOException e) {
      throw new NodeException("the node cannot write to " + settings.dataDir() + ": " + e, e);
    } catch (NodeException e) {
      if (closing) {
        throw new InterruptedException("stopped while starting");
      }
      throw e;
    }
  }

  private synchronized ChildProcess hold(ChildProcess child) throws InterruptedException {
    if (closing) {
      child.close();
      throw new InterruptedException("stopped while starting");
    }
    open.push(child);
    return child;
  }

  private void ended(String what) {
    if (!closing) {
      failed.complete("the " + what + " ended unasked; its log is in " + settings.logsDir());
    }
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  public URI registryUrl() {
    return registry.url();
  }

  public Path dataDir() {
    return settings.dataDir();
  }

  /** Completes, with what happened, when a child ends though nobody asked it to. */
  public CompletableFuture<String> failure() {
    return failed;
  }

  @Override
  public synchronized void close() {
    closing = true;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        throw new NodeException("the node on " + settings.dataDir() + " did not stop cleanly", e);
      }
    }
    try {
      RunningNode.remove(settings.dataDir());
    } catch (IOException e) {
      throw new NodeException("node.properties cannot be removed", e);
    }
  }

  /** Whether something listens on this port of loopback. */
  public static boolean isTaken(int port) {
    return Ports.answers(port);
  }

  private static boolean answers(URI registry) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(registry + "/subjects").toURL().openConnection();
      connection.setConnectTimeout(300);
      connection.setReadTimeout(2_000);
      try {
        return connection.getResponseCode() == 200;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
