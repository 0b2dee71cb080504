package org.courant.schemas.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.avro.Article;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.IncompatibleSchemaException;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistrySettings;
import org.courant.schemas.Samples;
import org.courant.schemas.UnknownSchemaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our bytes and those of an npm client, over a real registry; run by the profile "interop". */
class RegistryInteropIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ApicurioProcess registry;
  private static RegistryClient client;

  @BeforeAll
  static void start() throws IOException {
    registry = new ApicurioProcess(Path.of(System.getProperty("interop.registry")));
    client =
        new RegistryClient(
            RegistrySettings.of(registry.host()).withPatience(Duration.ofSeconds(90)));
    assertThat(client.subjects()).isEmpty();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    registry.stop();
  }

  static Iterable<SpecificRecordBase> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void otherClientReadsOurBytesAndWeReadTheirs(SpecificRecordBase sample) throws Exception {
    assertEchoed(sample);
  }

  private static <T extends SpecificRecordBase> void assertEchoed(T sample) throws Exception {
    @SuppressWarnings("unchecked")
    AvroSerde<T> serde = new AvroSerdes(client).of((Class<T>) sample.getClass());
    String topic = "interop." + sample.getClass().getSimpleName();
    JsonNode answer = echo(serde.serializer().serialize(topic, sample));
    byte[] theirs = Base64.getDecoder().decode(answer.get("bytes").asText());
    assertThat(serde.deserializer().deserialize(topic, theirs)).isEqualTo(sample);
  }

  @Test
  void otherClientSeesThePlainValues() throws Exception {
    var serde = new AvroSerdes(client).of(Article.class);
    JsonNode seen =
        echo(serde.serializer().serialize("interop.plain", Samples.article())).get("record");
    assertThat(seen.get("headline").asText()).isEqualTo(Samples.HEADLINE);
    assertThat(seen.get("published").asLong()).isEqualTo(Samples.PUBLISHED.toEpochMilli());
    assertThat(seen.get("status").asText()).isEqualTo("USABLE");
    assertThat(seen.get("standfirst").isNull()).isTrue();
  }

  @Test
  void realRegistrySaysUnknownAsWeExpectIt() {
    assertThatExceptionOfType(UnknownSchemaException.class)
        .isThrownBy(() -> client.schemaById(123_456));
    assertThatExceptionOfType(UnknownSchemaException.class)
        .isThrownBy(() -> client.idOf("nobody-value", SchemaBuilder.builder().intType()));
  }

  @Test
  void realRegistrySaysIncompatibleAsWeExpectIt() {
    var before = SchemaBuilder.record("Note").fields().requiredString("a").endRecord();
    var after = SchemaBuilder.record("Note").fields().requiredInt("a").endRecord();
    client.register("note-value", before);
    assertThat(client.compatible("note-value", before)).isTrue();
    assertThat(client.compatible("note-value", after)).isFalse();
    assertThat(client.compatible("new-value", after)).isTrue();
    assertThatExceptionOfType(IncompatibleSchemaException.class)
        .isThrownBy(() -> client.register("note-value", after));
  }

  private static JsonNode echo(byte[] value) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", "echo.js", registry.host().toString())
            .directory(Path.of(System.getProperty("interop.client")).toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = node.outputWriter(UTF_8)) {
      in.write(Base64.getEncoder().encodeToString(value) + "\n");
    }
    String line = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).isZero();
    return JSON.readTree(line);
  }
}
