package org.courant.app.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.NoClusterException;

/** Asks for the broker before anything waits for it: Kafka's clients would wait for a minute. */
final class ClusterCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private ClusterCheck() {}

  /** The cluster's id. */
  static String brokerAnswers(Cluster cluster) throws InterruptedException {
    Map<String, Object> settings = new HashMap<>(cluster.kafka());
    settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
    settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().clusterId().get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new NoClusterException(
          "no broker answers at "
              + cluster.bootstrapServers()
              + " within "
              + PATIENCE.toSeconds()
              + " s; is it up, and is kafka.bootstrap.servers right?");
    }
  }
}
