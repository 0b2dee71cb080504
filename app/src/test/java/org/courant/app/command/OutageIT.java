package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.courant.app.node.Node;
import org.courant.app.node.NodeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a processor looks from outside, while broker and registry go away and come back. */
class OutageIT {
  @TempDir private Path dir;

  @Test
  void outageIsSeenInHealthAndCostsAHandfulOfLines() throws Exception {
    Node node = Node.start(new NodeSettings(dir, 0, 0));
    int kafka = URI.create("kafka://" + node.bootstrapServers()).getPort();
    int registry = node.registryUrl().getPort();
    Map<String, String> environment =
        Map.of("COURANT_NODE_DATA_DIR", dir.toString(), "COURANT_LOG_FORMAT", "json");
    try (Running process = Running.command(environment, List.of(), List.of("process"))) {
      process.await("/health/ready", answer -> answer.statusCode() == 200);
      sendUnreadable(node.bootstrapServers(), "broken-1");
      process.await("/metrics", page -> page.body().contains("{reason=\"unreadable\"} 1.0"));

      node.close();
      String noBroker = "\"broker\":{\"ok\":false";
      assertThat(process.await("/health/ready", answer -> answer.body().contains(noBroker)))
          .satisfies(answer -> assertThat(answer.body()).contains(noBroker))
          .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(503));
      process.await("/metrics", page -> page.body().contains("courant_registry_up 0.0"));
      assertThat(process.get("/health/live").statusCode()).isEqualTo(200);

      node = Node.start(new NodeSettings(dir, kafka, registry));
      assertThat(process.await("/health/ready", answer -> answer.statusCode() == 200).body())
          .contains("\"status\":\"ready\"");

      List<JsonNode> lines = json(process.log());
      assertThat(lines).as("of start, outage and dead letter").hasSizeLessThan(20);
      assertThat(lines)
          .anyMatch(line -> line.path("message").asText().contains("does not answer"))
          .anyMatch(line -> line.path("message").asText().contains("answers again after"))
          .anyMatch(
              line ->
                  line.path("article").asText().equals("broken-1")
                      && line.path("message").asText().contains("is a dead letter"));
    } finally {
      node.close();
    }
  }

  private static List<JsonNode> json(List<String> lines) throws Exception {
    List<JsonNode> parsed = new ArrayList<>();
    for (String line : lines) {
      parsed.add(new ObjectMapper().readTree(line));
    }
    return parsed;
  }

  private static void sendUnreadable(String bootstrap, String key) throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>("news.articles", key.getBytes(UTF_8), new byte[3])).get();
    }
  }
}
