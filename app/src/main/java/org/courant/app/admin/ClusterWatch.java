package org.courant.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.settings.Cluster;
import org.courant.schemas.RegistryClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks broker and registry every few seconds, in threads of its own, so that neither a scrape nor a
 * probe ever waits for them.
 */
public final class ClusterWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int PATIENCE_MS = 5_000;

  private final Admin admin;
  private final Watched broker;
  private final Watched registry;
  private final ScheduledExecutorService threads;

  private volatile Map<Integer, Long> lag = Map.of();
  private volatile List<GroupSeen> groups = List.of();

  private ClusterWatch(Cluster cluster) {
    admin = Admin.create(impatient(cluster.kafka()));
    broker =
        new Watched(
            () -> "cluster " + admin.describeCluster().clusterId().get(),
            new Incident("The broker at " + cluster.bootstrapServers(), Clock.systemUTC(), LOG));
    RegistryClient client = new RegistryClient(cluster.registry().withPatience(Duration.ZERO));
    registry =
        new Watched(
            () -> {
              client.touch();
              return cluster.registry().url().toString();
            },
            null);
    threads = Executors.newScheduledThreadPool(2, daemon());
  }

  /** Watches broker and registry. */
  public static ClusterWatch start(Cluster cluster) {
    ClusterWatch watch = new ClusterWatch(cluster);
    watch.every(watch.broker::look);
    watch.every(watch.registry::look);
    return watch;
  }

  /** The same, and the lag of a group. */
  public static ClusterWatch start(Cluster cluster, String group, String topic) {
    ClusterWatch watch = new ClusterWatch(cluster);
    GroupLag groupLag = new GroupLag(watch.admin, group, topic);
    watch.every(
        () -> {
          // Better none than an old one.
          watch.lag = watch.broker.look() ? measured(groupLag) : Map.of();
        });
    watch.every(watch.registry::look);
    return watch;
  }

  /**
   * The same, and several groups with the state that they are in.
   *
   * @param topics the topic that each reads, by group
   */
  public static ClusterWatch start(Cluster cluster, Map<String, String> topics) {
    ClusterWatch watch = new ClusterWatch(cluster);
    List<GroupLook> looks = new ArrayList<>();
    topics.forEach((group, topic) -> looks.add(new GroupLook(watch.admin, group, topic)));
    watch.every(() -> watch.groups = watch.broker.look() ? seen(looks) : List.of());
    watch.every(watch.registry::look);
    return watch;
  }

  private static List<GroupSeen> seen(List<GroupLook> looks) {
    List<GroupSeen> seen = new ArrayList<>();
    for (GroupLook look : looks) {
      try {
        seen.add(look.look());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | RuntimeException e) {
        LOG.debug("A group cannot be seen", e);
      }
    }
    return List.copyOf(seen);
  }

  private static Map<String, Object> impatient(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put("client.id", "courant-watch");
    settings.put("request.timeout.ms", PATIENCE_MS);
    settings.put("default.api.timeout.ms", PATIENCE_MS);
    return settings;
  }

  private static ThreadFactory daemon() {
    return work -> {
      Thread thread = new Thread(work, "courant-watch");
      thread.setDaemon(true);
      return thread;
    };
  }

  @SuppressWarnings("FutureReturnValueIgnored") // ends with the threads
  private void every(Runnable look) {
    threads.scheduleWithFixedDelay(look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Map<Integer, Long> measured(GroupLag of) {
    try {
      return of.look();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      LOG.debug("The lag is not known", e);
    }
    return Map.of();
  }

  public Check broker() {
    return broker.last();
  }

  public Check registry() {
    return registry.last();
  }

  /** Records still to be read, by partition; empty where that is not known. */
  public Map<Integer, Long> lag() {
    return lag;
  }

  /** The groups asked for, as far as they may be seen; none where the broker does not answer. */
  public List<GroupSeen> groups() {
    return groups;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    admin.close(Duration.ofSeconds(1));
  }
}
