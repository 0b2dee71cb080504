package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do and say where there is no cluster. */
class OfflineCommandsIT {
  @TempDir private Path dir;

  private Ran run(String... args) throws Exception {
    return Ran.command(Map.of("COURANT_NODE_DATA_DIR", dir.toString()), List.of(args));
  }

  @Test
  void enrichPrintsOneRecordALineInOrderAndTellsWhatIsBroken() throws Exception {
    Path file =
        Files.writeString(
            dir.resolve("many.jsonl"),
            """
            {"id": "one", "headline": "Minister Brandt backs Osei", "body": "Finance Minister Dana Brandt backs Victor Osei, her party said on Monday. The vote is at noon."}
            {"id": "bad", oops}
            {"id": "fr", "headline": "Le conseil se réunit", "body": "Le maire a dit que le conseil se réunira lundi pour discuter du budget de la ville."}
            """);
    Ran ran = run("enrich", "--json", file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("many.jsonl:2: broken JSON");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("id").asText()).isEqualTo("one");
    assertThat(first.get("stances")).isNotEmpty();
    JsonNode french = new ObjectMapper().readTree(lines.get(1));
    assertThat(french.get("language").asText()).isEqualTo("fr");
    assertThat(french.get("entities")).isEmpty();
  }

  @Test
  void namesOfTheUsersOwnWin() throws Exception {
    Path names = Files.writeString(dir.resolve("n.tsv"), "Oslo\t\tORGANIZATION\tour:oslo\n");
    Path file = Files.writeString(dir.resolve("a.txt"), "Vote fails\n\nThe council met in Oslo.");
    Ran ran =
        Ran.command(
            Map.of("COURANT_GAZETTEER", names.toString()), List.of("enrich", file.toString()));
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode entity = new ObjectMapper().readTree(ran.out()).get("entities").get(0);
    assertThat(entity.get("id").asText()).isEqualTo("our:oslo");
    assertThat(entity.get("type").asText()).isEqualTo("ORGANIZATION");
  }

  @Test
  void faultyGazetteerIsToldAtTheStartWithCodeTwo() throws Exception {
    Path names = Files.writeString(dir.resolve("n.tsv"), "Oslo\n");
    for (String command : new String[] {"enrich", "demo", "up", "process"}) {
      List<String> line = command.equals("enrich") ? List.of(command, "x.txt") : List.of(command);
      Ran ran = Ran.command(Map.of("COURANT_GAZETTEER", names.toString()), line);
      assertThat(ran.code()).as(command).isEqualTo(2);
      assertThat(ran.err()).contains("n.tsv:1: 'Oslo' must have 3 to 5 cells");
    }
  }

  @Test
  void wrongUseIsToldWithCodeTwo() throws Exception {
    assertThat(run("enrich").code()).isEqualTo(2);
    assertThat(run("publish").code()).isEqualTo(2);
    assertThat(run("watch", "nonsense").code()).isEqualTo(2);
    Ran kafka = run("kafka", "nonsense");
    assertThat(kafka.code()).isEqualTo(2);
    assertThat(kafka.err()).contains("'nonsense' is no tool of Kafka's", "console-consumer");
  }

  @Test
  void absentClusterIsToldWithItsCureAndCodeThree() throws Exception {
    for (String command : new String[] {"watch", "process", "doctor"}) {
      Ran ran = run(command);
      assertThat(ran.code()).as(command).isEqualTo(3);
      assertThat(ran.out() + ran.err()).contains("courant up", "kafka.bootstrap.servers");
    }
  }

  @Test
  void absentBrokerIsToldWithItsAddress() throws Exception {
    Map<String, String> nobody =
        Map.of(
            "COURANT_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
            "COURANT_REGISTRY_URL", "http://127.0.0.1:1");
    Ran ran = Ran.command(nobody, List.of("watch", "outcomes"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("no broker answers at 127.0.0.1:1");
  }
}
