package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.avro.data.TimeConversions.TimestampMillisConversion;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.courant.avro.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 37: whoever reads a timestamp reads the same instant. */
class TimestampTest {
  private final AvroBody<Article> body = new AvroBody<>(Article.class);

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-04T05:06:07.089Z", "1969-12-31T23:59:59.999Z", "9999-12-31T23:59:59Z"})
  void specificAndGenericReadersAgree(String text) throws IOException {
    Instant instant = Instant.parse(text);
    byte[] value = written(instant);
    assertThat(body.read(Contract.of(Article.SCHEMA$), value, 0).getPublished()).isEqualTo(instant);
    assertThat(generic(value, new GenericData())).isEqualTo(instant.toEpochMilli());
    GenericData converting = new GenericData();
    converting.addLogicalTypeConversion(new TimestampMillisConversion());
    assertThat(generic(value, converting)).isEqualTo(instant);
  }

  @Test
  void instantIsCutToMilliseconds() {
    byte[] value = written(Instant.parse("2026-03-04T05:06:07.089999Z"));
    assertThat(body.read(Article.SCHEMA$, value, 0).getPublished()).isEqualTo(Samples.PUBLISHED);
  }

  private byte[] written(Instant published) {
    Article article = Article.newBuilder(Samples.article()).setPublished(published).build();
    return body.write(new byte[0], article);
  }

  private static Object generic(byte[] value, GenericData data) throws IOException {
    var schema = Contract.of(Article.SCHEMA$);
    var reader = new GenericDatumReader<GenericRecord>(schema, schema, data);
    return reader.read(null, DecoderFactory.get().binaryDecoder(value, null)).get("published");
  }
}
