package org.courant.app.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;

/** Three brokers: three copies of everything, of which two must have what is acknowledged. */
final class Brokers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  final List<BrokerChild> all = new ArrayList<>();

  Brokers(Path dir) throws IOException, InterruptedException {
    for (int id = 1; id <= 3; id++) {
      all.add(new BrokerChild(id, dir.resolve("broker-" + id)));
    }
    String voters =
        all.stream()
            .map(b -> b.id + "@127.0.0.1:" + b.controllerPort)
            .collect(Collectors.joining(","));
    String cluster = Uuid.randomUuid().toString();
    for (BrokerChild broker : all) {
      broker.format(cluster, voters);
    }
    all.forEach(BrokerChild::start);
    awaitWhole();
  }

  /** For the load and the verdict. */
  Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", addresses());
  }

  private String addresses() {
    return all.stream().map(BrokerChild::address).collect(Collectors.joining(","));
  }

  String slowAddresses() {
    return all.stream().map(BrokerChild::slowAddress).collect(Collectors.joining(","));
  }

  void delay(long millis) {
    all.forEach(broker -> broker.proxy.delay(millis));
  }

  /** Until all three are there and every partition has all its copies in step. */
  void awaitWhole() throws InterruptedException {
    try (Admin admin = Admin.create(kafka())) {
      Wait.until("brokers whole", PATIENCE, () -> isWhole(admin));
    }
  }

  private static boolean isWhole(Admin admin) throws InterruptedException {
    try {
      if (admin.describeCluster().nodes().get().size() < 3) {
        return false;
      }
      var names = admin.listTopics().names().get();
      return admin.describeTopics(names).allTopicNames().get().values().stream()
          .allMatch(Brokers::isWhole);
    } catch (ExecutionException e) {
      return false;
    }
  }

  private static boolean isWhole(TopicDescription topic) {
    return topic.partitions().stream().allMatch(p -> p.isr().size() == p.replicas().size());
  }

  @Override
  public void close() throws IOException {
    for (BrokerChild broker : all) {
      broker.close();
    }
  }
}
