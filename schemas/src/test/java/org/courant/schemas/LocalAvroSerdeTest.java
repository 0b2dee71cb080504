package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.courant.avro.ArticleState;
import org.junit.jupiter.api.Test;

class LocalAvroSerdeTest {
  private static final String STORE = "article-versions";

  private final LocalAvroSerde<ArticleState> serde = new LocalAvroSerde<>(ArticleState.class);

  @Test
  void stateSurvivesWithoutARegistry() {
    assertThat(read(written())).isEqualTo(Samples.state());
  }

  @Test
  void nothingStaysNothing() {
    assertThat(serde.serializer().serialize(STORE, null)).isNull();
    assertThat(serde.deserializer().deserialize(STORE, null)).isNull();
  }

  @Test
  void bytesAreAvrosSingleObjectEncoding() throws IOException {
    var encoder =
        new BinaryMessageEncoder<ArticleState>(
            SpecificData.getForClass(ArticleState.class), ArticleState.SCHEMA$);
    assertThat(written()).isEqualTo(encoder.encode(Samples.state()).array());
  }

  @Test
  void stateOfEveryReleaseCanBeRead() {
    assertThat(Released.of("ArticleState")).containsKey(1);
  }

  @Test
  void stateOfAnUnreleasedSchemaIsRefused() {
    byte[] value = written();
    value[2] ^= 1;
    assertBad(
        value,
        "of ArticleState, which this program does not know; go on with the version that wrote it");
  }

  @Test
  void otherBytesAreRefused() {
    assertBad(new byte[] {0, 0, 0, 0, 1}, "must start with c3 01");
    assertBad(new byte[0], "must start with c3 01");
  }

  @Test
  void truncationIsRefused() {
    byte[] value = written();
    assertBad(Arrays.copyOf(value, value.length - 1), "no ArticleState as written");
  }

  private void assertBad(byte[] value, String message) {
    assertThatExceptionOfType(UnreadableStateException.class)
        .isThrownBy(() -> read(value))
        .withMessageStartingWith("state " + STORE + ", value of " + value.length + " bytes: ")
        .withMessageContaining(message);
  }

  private byte[] written() {
    return serde.serializer().serialize(STORE, Samples.state());
  }

  private ArticleState read(byte[] value) {
    return serde.deserializer().deserialize(STORE, value);
  }
}
