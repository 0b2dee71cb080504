package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** State that a newer program wrote. */
@ExtendWith(LiveNode.class)
class ForeignStateIT {
  private static final byte[] OF_ANOTHER_VERSION = {(byte) 0xc3, 1, 9, 9, 9, 9, 9, 9, 9, 9, 0};

  @Test
  void itStopsTheStreamAndNoGoodArticleIsADeadLetter() throws Exception {
    try (LiveStream stream = new LiveStream()) {
      stream.send(Samples.record(stream, Samples.article("foreign", Samples.BODY)));
      stream.outcomes(1);
      stream.halt();
      byte[] key = "foreign".getBytes(StandardCharsets.UTF_8);
      String changelog = stream.topics.prefix() + "-article-versions-changelog";
      int partition = stream.raw(changelog).get(0).partition();
      stream.send(new ProducerRecord<>(changelog, partition, key, OF_ANOTHER_VERSION));
      stream.send(Samples.record(stream, Samples.article("foreign", Samples.BODY + "More.")));
      stream.forgetState();
      stream.startAgain();

      LiveStream.await(() -> stream.state() == State.ERROR || stream.state() == State.NOT_RUNNING);
      assertThat(stream.state()).isIn(State.ERROR, State.NOT_RUNNING);
      assertThat(stream.raw(stream.topics.deadLetters())).isEmpty();
      assertThat(stream.outcomes(1)).hasSize(1);
    }
  }
}
