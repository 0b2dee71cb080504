package org.courant.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.courant.app.settings.LogSettings.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

class SettingsTest {
  @TempDir private Path dir;

  private Settings read(String yaml, Map<String, String> environment) throws Exception {
    return Settings.read(Files.writeString(dir.resolve("courant.yaml"), yaml), environment);
  }

  @Test
  void defaultsNeedNoFile() {
    Settings settings = Settings.read(null, Map.of("COURANT_HOME", "/opt/courant"));
    assertThat(settings.topics().articles()).isEqualTo("news.articles");
    assertThat(settings.node().dataDir()).isEqualTo(Path.of("/opt/courant/.courant"));
    assertThat(settings.partitions()).isEqualTo(4);
  }

  @Test
  void variableWinsOverFile() throws Exception {
    Settings settings =
        read("topics: {partitions: 3, prefix: wire}", Map.of("COURANT_TOPICS_PARTITIONS", "7"));
    assertThat(settings.partitions()).isEqualTo(7);
    assertThat(settings.topics().prefix()).isEqualTo("wire");
  }

  @Test
  void kafkaSettingsAreVerbatimNestedOrWhole() throws Exception {
    Settings settings =
        read(
            "kafka:\n  bootstrap.servers: a:1\n  ssl:\n    truststore:\n      location: t.jks\n",
            Map.of("COURANT_KAFKA_SECURITY_PROTOCOL", "SSL"));
    assertThat(settings.kafka())
        .containsEntry("bootstrap.servers", "a:1")
        .containsEntry("ssl.truststore.location", "t.jks")
        .containsEntry("security.protocol", "SSL");
  }

  @Test
  void everyFaultIsToldAtOnceWithPlaceValueAndRule() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    topics: {partitions: none, replication: 0}
                    node: {kafka-port: 70000}
                    news: {}
                    processor: {thread: 2}
                    """,
                    Map.of("COURANT_PROCESSOR_THREADS", "900", "COURANT_TYPO", "x")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "topics.partitions: 'none' must be a whole number from 1 to 10000",
            "topics.replication: '0' must be",
            "node.kafka-port: '70000' must be",
            "processor.thread is no setting",
            "COURANT_PROCESSOR_THREADS: '900' must be a whole number from 1 to 64",
            "COURANT_TYPO is no setting");
  }

  @Test
  void gazetteerIsReadAndChecked() throws Exception {
    Path file = Files.writeString(dir.resolve("names.tsv"), "Quill\tQ Corp\tORGANIZATION\tq:1\n");
    assertThat(read("gazetteer: " + file, Map.of()).gazetteer().size()).isEqualTo(2);
    assertThat(read("", Map.of("COURANT_GAZETTEER", file.toString())).gazetteer().size())
        .isEqualTo(2);
    assertThat(read("", Map.of()).gazetteer().size()).isZero();
  }

  @Test
  void faultsOfTheGazetteerAreToldWithSettingFileLineValueAndRule() throws Exception {
    Path file = Files.writeString(dir.resolve("names.tsv"), "# ours\nQuill\t\tFIRM\nBo\n");
    assertThatThrownBy(() -> read("gazetteer: " + file, Map.of("COURANT_TYPO", "x")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "courant.yaml: gazetteer: " + file + ":2: type 'FIRM' must be one of",
            file + ":3: 'Bo' must have 3 to 5 cells",
            "COURANT_TYPO is no setting");
    assertThatThrownBy(() -> read("gazetteer: absent.tsv", Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("absent.tsv: does not exist");
  }

  @Test
  void ingestHasListsWithCommas() throws Exception {
    IngestSettings ingest =
        read(
                "ingest: {feeds: f.yaml, contact: 'mailto:desk@example.org', allow-ports:"
                    + " '8000,9000'}",
                Map.of("COURANT_INGEST_WATCH", "in, wire", "COURANT_INGEST_PER_HOST", "1"))
            .ingest();
    assertThat(ingest.watch()).containsExactly(Path.of("in"), Path.of("wire"));
    assertThat(ingest.rules().ports()).containsExactlyInAnyOrder(8000, 9000);
    assertThat(ingest.perHost()).isEqualTo(1);
    assertThat(ingest.userAgent())
        .startsWith("courant/")
        .endsWith(" (+mailto:desk@example.org)")
        .doesNotContain("  ");
  }

  @Test
  void faultsOfIngestAreToldTogether() {
    assertThatThrownBy(
            () ->
                read(
                    "ingest: {allow-networks: 'office,10.0.0.0/99', allow-ports: 'http',"
                        + " contact: 'the news desk', concurrency: 0}",
                    Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "ingest.allow-networks: 'office' must be an address or a network",
            "ingest.allow-networks: /99 must be from 0 to 32",
            "ingest.allow-ports: 'http' must be a port",
            "ingest.contact: 'the news desk' must be an address such as mailto:",
            "ingest.concurrency: '0' must be a whole number from 1 to 256");
  }

  @Test
  void brokenYamlIsToldWithItsFile() {
    assertThatThrownBy(() -> read("topics: [", Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("courant.yaml: is no YAML");
  }

  @Test
  void secretsAreNotPrinted() throws Exception {
    Settings settings =
        read(
            "registry: {url: 'http://r:1', user: u, password: s3cret}\n"
                + "kafka: {sasl.jaas.config: s3cret}",
            Map.of());
    assertThat(settings.toString()).doesNotContain("s3cret").contains("sasl.jaas.config");
  }

  @Test
  void clusterWithoutRegistryOrNodeSaysWhatToDo() throws Exception {
    Settings noRegistry = read("kafka: {bootstrap.servers: 'a:1'}", Map.of());
    assertThatThrownBy(() -> Cluster.resolve(noRegistry))
        .isInstanceOf(NoClusterException.class)
        .hasMessageContaining("registry.url");
    Settings nothing = read("", Map.of("COURANT_NODE_DATA_DIR", dir.toString()));
    assertThatThrownBy(() -> Cluster.resolve(nothing))
        .isInstanceOf(NoClusterException.class)
        .hasMessageContaining("courant up");
  }

  @Test
  void adminIsOnAFreePortOfLoopbackUnlessTold() throws Exception {
    assertThat(Settings.read(null, Map.of()).admin())
        .isEqualTo(new AdminSettings(true, "127.0.0.1", 0));
    assertThat(read("admin: {host: 0.0.0.0, port: 9464}", Map.of()).admin())
        .isEqualTo(new AdminSettings(true, "0.0.0.0", 9464));
    assertThat(read("", Map.of("COURANT_ADMIN_PORT", "off")).admin().on()).isFalse();
  }

  @Test
  void pageIsOnAFixedPortOfLoopbackUnlessTold() throws Exception {
    assertThat(Settings.read(null, Map.of()).page())
        .isEqualTo(new PageSettings(true, "127.0.0.1", 7080, List.of(), 100_000, 300_000));
    assertThat(
            read(
                    "page: {host: 0.0.0.0, port: 0, names: 'a.example, b', articles: 500, trends:"
                        + " 2000}",
                    Map.of())
                .page())
        .isEqualTo(new PageSettings(true, "0.0.0.0", 0, List.of("a.example", "b"), 500, 2_000));
    assertThat(read("", Map.of("COURANT_PAGE_PORT", "off")).page().on()).isFalse();
    assertThatThrownBy(() -> read("page: {articles: 5, names: 'a b'}", Map.of()))
        .hasMessageContainingAll(
            "page.articles: '5' must be a whole number from 100 to 2000000",
            "page.names: 'a b' must be a host name or an address");
  }

  @Test
  void logIsTextAtInfoUnlessTold() throws Exception {
    assertThat(Settings.read(null, Map.of()).log())
        .isEqualTo(new LogSettings(Format.TEXT, Level.INFO, Level.ERROR));
    assertThat(read("log: {format: json}", Map.of("COURANT_LOG_LEVEL", "debug")).log())
        .isEqualTo(new LogSettings(Format.JSON, Level.DEBUG, Level.ERROR));
  }

  @Test
  void faultsOfAdminAndLogAreToldWithTheRule() {
    assertThatThrownBy(() -> read("admin: {port: none}\nlog: {format: xml, level: loud}", Map.of()))
        .hasMessageContainingAll(
            "admin.port: 'none' must be off, or a port, 0 to 65535",
            "log.format: 'xml' must be one of [text, json]",
            "log.level: 'loud' must be one of [error, warn, info, debug, trace]");
  }

  @Test
  void secretsComeFromVariablesAndFiles() throws Exception {
    Files.writeString(dir.resolve("key.txt"), "of-the-file\n");
    Settings settings =
        read(
            "kafka: {ssl.key.password: '${file:key.txt}', sasl.jaas.config: 'X"
                + " password=${env:PW};'}\n"
                + "registry: {url: 'https://r:1', user: u, password: '${file:key.txt}'}",
            Map.of("PW", "of-the-variable", "COURANT_KAFKA_SSL_KEYSTORE_PASSWORD", "${env:PW}"));
    assertThat(settings.kafka())
        .containsEntry("ssl.key.password", "of-the-file")
        .containsEntry("sasl.jaas.config", "X password=of-the-variable;")
        .containsEntry("ssl.keystore.password", "of-the-variable");
    assertThat(Objects.requireNonNull(settings.registry()).password()).isEqualTo("of-the-file");
  }

  @Test
  void kafkasOwnProvidersKeepTheirPlaces() throws Exception {
    Settings settings =
        read(
            """
            kafka:
              config.providers: file
              ssl.key.password: '${file:/run/x.properties:key}'
              ssl.keystore.password: '${env:PW}'
              sasl.password: '${vault:x}'
            """,
            Map.of("PW", "of-the-variable"));
    assertThat(settings.kafka())
        .containsEntry("ssl.key.password", "${file:/run/x.properties:key}")
        .containsEntry("sasl.password", "${vault:x}")
        .containsEntry("ssl.keystore.password", "of-the-variable");
  }

  @Test
  void secretThatIsNotThereIsToldByItsPlace() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    kafka: {ssl.key.password: '${file:no.txt}'}
                    registry: {url: 'http://r:1', user: u, password: '${env:NONE}'}
                    """,
                    Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "kafka.ssl.key.password: ",
            "no.txt cannot be read",
            "registry.password: variable NONE is not set");
  }

  @Test
  void faultsQuoteNoSecret() {
    for (String yaml :
        new String[] {
          "kafka: {ssl.key.password: 'z3brafish",
          "registry: {url: 'http://u:z3brafish x@r:1'}",
          "registry: {url: 'htp://u:z3brafish@r:1'}",
          "registry: {url: 'http://r:1', password: z3brafish}",
          "registry: {password: z3brafish}"
        }) {
      assertThatThrownBy(() -> read(yaml, Map.of()))
          .isInstanceOf(SettingsException.class)
          .hasMessageNotContaining("z3brafish");
    }
  }

  @Test
  void trustStoreOfTheRegistryIsSettable() throws Exception {
    Settings settings = read("registry: {url: 'https://r:1', truststore: ca.pem}", Map.of());
    assertThat(Objects.requireNonNull(settings.registry()).trustStore())
        .hasToString("TrustStore[ca.pem]");
  }
}
