package org.courant.app.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.NoClusterException;
import org.courant.app.settings.SettingsException;

/**
 * Asks the broker before anything waits for it: Kafka's clients would wait for a minute, and what
 * they say of a refusal names neither setting nor ACL.
 */
public final class Admission {
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private Admission() {}

  /**
   * Whether a broker answers, and lets us do all this.
   *
   * @return the cluster's id
   * @throws NoClusterException where none answers, or it refuses something; names all that is
   *     refused
   * @throws SettingsException where the settings make no client
   */
  public static String ask(Cluster cluster, List<Grant> needed) throws InterruptedException {
    try (Admin admin = admin(cluster)) {
      String id = answer(admin, cluster);
      List<Grant> missing = new Permissions(admin).missing(needed);
      if (!missing.isEmpty()) {
        throw new NoClusterException(refusal(cluster, missing));
      }
      return id;
    }
  }

  /** An admin client with our patience. */
  public static Admin admin(Cluster cluster) {
    Map<String, Object> settings = new HashMap<>(cluster.kafka());
    settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
    settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
    try {
      return Admin.create(settings);
    } catch (KafkaException e) {
      throw unusable(e, cluster);
    }
  }

  private static RuntimeException unusable(KafkaException e, Cluster cluster) {
    String said = Causes.of(e);
    if (said.contains("No resolvable bootstrap urls")) {
      return new NoClusterException(
          "kafka.bootstrap.servers: no name in '"
              + cluster.bootstrapServers()
              + "' is known here; is it written right, and does DNS answer?");
    }
    return new SettingsException(List.of("the kafka: settings make no client: " + said));
  }

  private static String answer(Admin admin, Cluster cluster) throws InterruptedException {
    try {
      return admin.describeCluster().clusterId().get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new NoClusterException(why(e, cluster));
    }
  }

  /** Why a broker did not answer, on one line. */
  public static String why(Throwable thrown, Cluster cluster) {
    return new Refused(cluster.kafka()).why(thrown).orElseGet(() -> silent(cluster));
  }

  private static String silent(Cluster cluster) {
    String protocol = Principal.text(cluster.kafka(), "security.protocol", "PLAINTEXT");
    return "no broker answers at "
        + cluster.bootstrapServers()
        + " within "
        + PATIENCE.toSeconds()
        + " s; is it up, is kafka.bootstrap.servers right, and is kafka.security.protocol '"
        + protocol
        + "' the listener's?";
  }

  /** Whom the broker takes us for, as far as the settings tell. */
  public static String principal(Cluster cluster) {
    return Principal.of(cluster.kafka());
  }

  static String refusal(Cluster cluster, List<Grant> missing) {
    String principal = principal(cluster);
    return missing.stream()
        .map(
            grant ->
                "broker "
                    + cluster.bootstrapServers()
                    + " refuses "
                    + principal
                    + " "
                    + grant.inWords()
                    + "; add it: "
                    + grant.command(principal))
        .collect(Collectors.joining("\n         "));
  }
}
