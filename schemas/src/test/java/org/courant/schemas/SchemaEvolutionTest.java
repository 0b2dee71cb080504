package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.junit.jupiter.api.Test;

/** A record of tomorrow's schema, read by today's class. */
class SchemaEvolutionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AvroBody<Outcome> body = new AvroBody<>(Outcome.class);

  @Test
  void unknownFieldIsPassedOverAndUnknownSymbolBecomesTheDefault() throws IOException {
    Schema tomorrow = tomorrow();
    GenericRecord record = generic(body.write(new byte[0], Samples.outcome()));
    var changed = new GenericData.Record(tomorrow);
    record.getSchema().getFields().forEach(f -> changed.put(f.name(), record.get(f.name())));
    Schema kinds = tomorrow.getField("kind").schema();
    changed.put("kind", new GenericData.EnumSymbol(kinds, "POSTPONED"));
    changed.put("extra", "more");
    Outcome read = body.read(tomorrow, bytes(tomorrow, changed), 0);
    assertThat(read.getKind()).isEqualTo(OutcomeKind.UNKNOWN);
    assertThat(read.getOffset()).isEqualTo(Samples.outcome().getOffset());
  }

  @Test
  void thatSchemaKeepsTheRules() throws JsonProcessingException {
    assertThat(CompatibilityRules.violations(Contract.of(Outcome.SCHEMA$), tomorrow())).isEmpty();
  }

  @Test
  void nestingWithoutEndIsRefused() throws JsonProcessingException {
    String deep =
        """
        {"name": "deep", "type": ["null", {"type": "record", "name": "Deep", "fields": [
          {"name": "deeper", "type": ["null", "Deep"]}]}], "default": null}
        """;
    Schema schema = outcomeWith(JSON.readTree(deep));
    byte[] outcome = body.write(new byte[0], Samples.outcome());
    byte[] value = Arrays.copyOf(outcome, outcome.length + 1_000_000);
    Arrays.fill(value, outcome.length, value.length, (byte) 2);
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> body.read(schema, value, 0))
        .withMessageContaining("StackOverflowError");
  }

  private static Schema outcomeWith(JsonNode field) throws JsonProcessingException {
    JsonNode schema = JSON.readTree(Contract.of(Outcome.SCHEMA$).toString());
    ((ArrayNode) schema.get("fields")).add(field);
    return new Schema.Parser().parse(schema.toString());
  }

  private static Schema tomorrow() throws JsonProcessingException {
    JsonNode schema = JSON.readTree(Contract.of(Outcome.SCHEMA$).toString());
    ArrayNode fields = (ArrayNode) schema.get("fields");
    ((ArrayNode) fields.get(1).get("type").get("symbols")).add("POSTPONED");
    ObjectNode extra = JSON.createObjectNode().put("name", "extra").put("type", "string");
    fields.add(extra.put("default", ""));
    return new Schema.Parser().parse(schema.toString());
  }

  private static GenericRecord generic(byte[] bytes) throws IOException {
    Schema schema = Contract.of(Outcome.SCHEMA$);
    return new GenericDatumReader<GenericRecord>(schema)
        .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  private static byte[] bytes(Schema schema, GenericRecord record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
    return out.toByteArray();
  }
}
