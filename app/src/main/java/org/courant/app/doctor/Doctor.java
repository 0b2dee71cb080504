package org.courant.app.doctor;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.access.Admission;
import org.courant.app.access.Grant;
import org.courant.app.access.Permissions;
import org.courant.app.access.Role;
import org.courant.app.node.Node;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.NoClusterException;
import org.courant.app.settings.Settings;
import org.courant.schemas.RegistryClient;
import org.jspecify.annotations.Nullable;

/** Machine, settings, brokers, topics, registry: each looked at as a person in trouble would. */
public final class Doctor {
  /** What Kafka Streams asks under exactly-once, unless told otherwise. */
  private static final long TRANSACTION_TIMEOUT_MS = 10_000;

  private final Settings settings;
  private final Map<String, String> environment;
  private final @Nullable Role role;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Prepares; nothing is asked yet.
   *
   * @param role whose permissions must be there; null: any one role's
   */
  public Doctor(Settings settings, Map<String, String> environment, @Nullable Role role) {
    this.settings = settings;
    this.environment = Map.copyOf(environment);
    this.role = role;
  }

  public List<Finding> examine() throws InterruptedException {
    findings.addAll(HostLook.at(settings, environment));
    findings.addAll(ClientChecks.of(settings.kafka()));
    try {
      cluster(Cluster.resolve(settings));
    } catch (NoClusterException e) {
      node(String.valueOf(e.getMessage()));
    }
    return List.copyOf(findings);
  }

  /** Whether there was a cluster to look at. */
  public static boolean sawCluster(List<Finding> findings) {
    return findings.stream()
        .noneMatch(f -> f.check() == Check.NO_CLUSTER || f.check() == Check.BROKER_SILENT);
  }

  private void node(String what) {
    add(Check.NO_CLUSTER, "cluster", what, "`courant up`, or set kafka.bootstrap.servers");
    for (int port : List.of(settings.node().kafkaPort(), settings.node().registryPort())) {
      if (port != 0 && Node.isTaken(port)) {
        add(
            Check.PORT_TAKEN,
            "port " + port,
            "something listens there, and no node of ours; the node's ports must be free",
            "stop it, or choose others: COURANT_NODE_KAFKA_PORT, COURANT_NODE_REGISTRY_PORT");
      }
    }
  }

  private void cluster(Cluster cluster) throws InterruptedException {
    findings.addAll(CertificateLook.at(cluster.kafka(), Clock.systemUTC()));
    try (Admin admin = Admission.admin(cluster)) {
      brokers(admin, cluster);
    }
    RegistryClient registry =
        new RegistryClient(cluster.registry().withPatience(Duration.ofSeconds(5)));
    findings.addAll(
        new RegistryChecks(registry, cluster.registry().url().toString())
            .of(settings.topics().schemas()));
  }

  private void brokers(Admin admin, Cluster cluster) throws InterruptedException {
    try {
      ClusterFacts facts = new ClusterLook(admin, Clock.systemUTC()).at(topics());
      findings.add(
          Finding.well(
              "broker",
              cluster.bootstrapServers() + " answers; brokers: " + facts.brokers().size()));
      findings.addAll(new ClusterChecks(settings.replication(), transactionTimeout()).of(facts));
      findings.addAll(
          new TopicChecks(settings.topics(), settings.applicationId(), facts.brokers().size())
              .of(facts.topics()));
    } catch (ExecutionException e) {
      add(
          Check.BROKER_SILENT,
          "broker",
          Admission.why(e, cluster),
          "start it (`courant up`), or mend kafka.bootstrap.servers and the kafka: security"
              + " settings");
      return;
    }
    permissions(admin, cluster);
    group(admin);
  }

  private List<String> topics() {
    List<String> all = new ArrayList<>(settings.topics().all());
    all.add(settings.applicationId() + "-article-versions-changelog");
    all.add(settings.applicationId() + "-held-articles-changelog");
    all.addAll(List.of("__consumer_offsets", "__transaction_state"));
    return all;
  }

  private long transactionTimeout() {
    for (String key : List.of("producer.transaction.timeout.ms", "transaction.timeout.ms")) {
      Object set = settings.kafka().get(key);
      if (set != null && String.valueOf(set).matches("\\d{1,18}")) {
        return Long.parseLong(String.valueOf(set));
      }
    }
    return TRANSACTION_TIMEOUT_MS;
  }

  private void permissions(Admin admin, Cluster cluster) throws InterruptedException {
    Map<Role, List<Grant>> missing = new EnumMap<>(Role.class);
    for (Role each : Role.values()) {
      missing.put(
          each,
          new Permissions(admin).missing(each.grants(settings.topics(), settings.applicationId())));
    }
    findings.addAll(AclChecks.of(Admission.principal(cluster), role, missing));
  }

  private void group(Admin admin) throws InterruptedException {
    try {
      GroupLook look = new GroupLook(admin, settings.applicationId(), settings.topics().articles());
      findings.addAll(GroupChecks.of(look.look()));
    } catch (ExecutionException e) {
      // Whoever may not see the group is told so among the permissions.
    }
  }

  private void add(Check check, String subject, String what, String cure) {
    findings.add(Finding.of(check, subject, what, cure));
  }
}
