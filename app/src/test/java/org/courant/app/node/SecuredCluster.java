package org.courant.app.node;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/**
 * A broker as a careful operator runs it: TLS everywhere, SCRAM or client certificates, the
 * authorizer on; and a registry. Beside them listeners whose certificates are no good.
 */
public final class SecuredCluster implements AutoCloseable {
  public static final String ADMIN = "admin";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String MODULE =
      "org.apache.kafka.common.security.scram.ScramLoginModule required";

  private final Map<String, Integer> ports = new HashMap<>();
  private final TestCertificates certificates;
  private final Registry registry;
  private final ChildProcess registryProcess;
  private final ChildProcess broker;

  private SecuredCluster(Path dir, List<String> users) throws IOException, InterruptedException {
    for (String listener : List.of("CONTROLLER", "SCRAM", "MUTUAL", "EXPIRED", "MISMATCHED")) {
      ports.put(listener, Ports.free());
    }
    NodeSettings settings = new NodeSettings(dir, 0, 0);
    registry = new Registry(settings, Ports.free());
    registryProcess = registry.start();
    certificates = TestCertificates.in(dir.resolve("tls"));
    Path properties = write(dir.resolve("server.properties"), dir.resolve("log").toString());
    StorageFormat.run(properties, Uuid.randomUuid().toString(), scram(users));
    List<String> jvm = new ArrayList<>(JvmFlags.small(256));
    jvm.add("-Dlog4j2.configurationFile=classpath:log4j2-broker.xml");
    broker =
        ChildProcess.start(
            "broker",
            jvm,
            System.getProperty("java.class.path"),
            List.of("kafka.Kafka", properties.toString()),
            dir.resolve("broker.log"));
    broker.await(() -> Ports.answers(port("SCRAM")), PATIENCE);
    registryProcess.await(() -> Ports.answers(registry.url().getPort()), PATIENCE);
  }

  /**
   * Starts it.
   *
   * @param users who have the password {@link #password}
   */
  public static SecuredCluster start(Path dir, String... users)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(users));
    all.add(ADMIN);
    return new SecuredCluster(dir, all);
  }

  public static String password(String user) {
    return "pw-of-" + user;
  }

  public TestCertificates certificates() {
    return certificates;
  }

  public URI registryUrl() {
    return registry.url();
  }

  public String servers(String listener) {
    return Ports.LOOPBACK + ":" + port(listener);
  }

  /** Client settings of a user by SCRAM. */
  public Map<String, String> scram(String user) {
    Map<String, String> all = trusting("ca");
    all.put("bootstrap.servers", servers("SCRAM"));
    all.put("security.protocol", "SASL_SSL");
    all.put("sasl.mechanism", "SCRAM-SHA-512");
    all.put("sasl.jaas.config", jaas(user, password(user)));
    return all;
  }

  public static String jaas(String user, String password) {
    return MODULE + " username=\"" + user + "\" password=\"" + password + "\";";
  }

  /** Client settings by the certificate {@code CN=client}. */
  public Map<String, String> mutual() {
    Map<String, String> all = tls("MUTUAL");
    all.put("ssl.keystore.location", certificates.keyStore("client").toString());
    all.put("ssl.keystore.password", TestCertificates.PASSWORD);
    all.put("ssl.keystore.type", "PKCS12");
    return all;
  }

  /** Client settings without a certificate. */
  public Map<String, String> tls(String listener) {
    Map<String, String> all = trusting("ca");
    all.put("bootstrap.servers", servers(listener));
    all.put("security.protocol", "SSL");
    return all;
  }

  public Map<String, String> trusting(String authority) {
    Map<String, String> all = new HashMap<>();
    all.put("ssl.truststore.location", certificates.trustStore(authority).toString());
    all.put("ssl.truststore.password", TestCertificates.PASSWORD);
    all.put("ssl.truststore.type", "PKCS12");
    return all;
  }

  private int port(String listener) {
    return Objects.requireNonNull(ports.get(listener), listener);
  }

  private static String[] scram(List<String> users) {
    return users.stream()
        .flatMap(
            user ->
                List.of(
                    "--add-scram",
                    "SCRAM-SHA-512=[name=" + user + ",password=" + password(user) + "]")
                    .stream())
        .toArray(String[]::new);
  }

  private Path write(Path file, String log) throws IOException {
    Properties all = new Properties();
    List<String> listeners =
        ports.entrySet().stream()
            .map(e -> e.getKey() + "://" + Ports.LOOPBACK + ":" + e.getValue())
            .toList();
    all.put("process.roles", "broker,controller");
    all.put("node.id", "1");
    all.put("listeners", String.join(",", listeners));
    all.put(
        "advertised.listeners",
        String.join(",", listeners.stream().filter(l -> !l.startsWith("CONTROLLER")).toList()));
    all.put(
        "listener.security.protocol.map",
        "CONTROLLER:SSL,SCRAM:SASL_SSL,MUTUAL:SSL,EXPIRED:SSL,MISMATCHED:SSL");
    all.put("controller.listener.names", "CONTROLLER");
    all.put("inter.broker.listener.name", "MUTUAL");
    all.put("controller.quorum.voters", "1@" + servers("CONTROLLER"));
    all.put("log.dirs", log);
    key(all, "", "broker");
    key(all, "listener.name.expired.", "expired");
    key(all, "listener.name.mismatched.", "mismatched");
    all.putAll(trusting("ca"));
    all.put("listener.name.mutual.ssl.client.auth", "required");
    all.put("listener.name.controller.ssl.client.auth", "required");
    all.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
    all.put("listener.name.scram.scram-sha-512.sasl.jaas.config", MODULE + ";");
    all.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    all.put("super.users", "User:CN=broker;User:CN=client;User:" + ADMIN);
    small(all);
    try (Writer out = Files.newBufferedWriter(file, ISO_8859_1)) {
      all.store(out, null);
    }
    return file;
  }

  private void key(Properties all, String prefix, String alias) {
    all.put(prefix + "ssl.keystore.location", certificates.keyStore(alias).toString());
    all.put(prefix + "ssl.keystore.password", TestCertificates.PASSWORD);
    all.put(prefix + "ssl.keystore.type", "PKCS12");
  }

  private static void small(Properties all) {
    all.put("auto.create.topics.enable", "false");
    all.put("group.initial.rebalance.delay.ms", "0");
    all.put("offsets.topic.replication.factor", "1");
    all.put("transaction.state.log.replication.factor", "1");
    all.put("transaction.state.log.min.isr", "1");
    all.put("offsets.topic.num.partitions", "4");
    all.put("transaction.state.log.num.partitions", "4");
    all.put("log.cleaner.dedupe.buffer.size", "8388608");
  }

  @Override
  public void close() {
    broker.close();
    registryProcess.close();
  }
}
