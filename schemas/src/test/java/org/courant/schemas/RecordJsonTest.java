package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.courant.avro.Article;
import org.courant.avro.Coverage;
import org.courant.avro.Provenance;
import org.courant.avro.Sentiment;
import org.courant.avro.SentimentLabel;
import org.courant.avro.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<SpecificRecordBase> samples() {
    return Samples.all();
  }

  @Test
  void recordIsOneLineOfPlainJson() {
    assertThat(RecordJson.line(Samples.outcome()))
        .isEqualTo(
            "{\"articleId\":\"urn:example:1\",\"kind\":\"ENRICHED\",\"version\":2,\"reason\":null,"
                + "\"warnings\":[],\"topic\":\"news.articles\",\"partition\":4,"
                + "\"offset\":1099511627776,\"seen\":\"2026-03-04T05:06:07.089Z\"}");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fieldsAreTheSchemasInItsOrder(SpecificRecordBase sample) throws JsonProcessingException {
    JsonNode json = JSON.readTree(RecordJson.line(sample));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            sample.getSchema().getFields().stream().map(Schema.Field::name).toList());
  }

  @Test
  void keysOfAMapAreSorted() {
    assertThat(RecordJson.line(Samples.enriched()))
        .contains("\"provenance\":{\"engine\":\"0.1\",\"models\":{\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void numberThatIsNoneIsStillJson() throws JsonProcessingException {
    var odd = new Sentiment(SentimentLabel.NEUTRAL, Double.NaN, Double.POSITIVE_INFINITY, 0.5);
    assertThat(JSON.readTree(RecordJson.line(odd)).get("negative").asText()).isEqualTo("NaN");
  }

  @Test
  void otherScriptsAndPicturesAreLeftAsTheyAre() {
    assertThat(RecordJson.line(Samples.article())).contains("“yes” — 😀");
    assertThat(RecordJson.line(target("Αθήνα é 東京"))).contains("Αθήνα é 東京");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1b, 0x0a, 0x0d, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200e, 0x200f, 0x2028,
        0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff
      })
  void whatSteersATerminalIsEscapedAndComesBack(int control) throws JsonProcessingException {
    String text = "a" + Character.toString(control) + "[31mb";
    String line = RecordJson.line(target(text));
    assertThat(line).doesNotContain(Character.toString(control));
    assertThat(JSON.readTree(line).get("text").asText()).isEqualTo(text);
  }

  @Test
  void controlInAKeyIsEscapedToo() {
    var provenance = new Provenance("0.1", Map.of("a\u009bb", "1"), new Coverage(1, false));
    assertThat(RecordJson.line(provenance)).contains("\"a\\u009Bb\"");
  }

  @Test
  void longTextIsEscapedThroughout() {
    String text = "\u009b0".repeat(10_000);
    assertThat(RecordJson.line(target(text))).doesNotContain("\u009b").contains("\\u009B0");
  }

  @Test
  void absentValuesAreKept() throws JsonProcessingException {
    JsonNode json = JSON.readTree(RecordJson.line(Samples.article()));
    assertThat(json.has("standfirst")).isTrue();
    assertThat(json.get("standfirst").isNull()).isTrue();
    assertThat(Article.SCHEMA$.getFields()).hasSize(json.size());
  }

  private static Target target(String text) {
    return new Target(null, text, 0, 1);
  }
}
