package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.avro.Outcome;
import org.courant.avro.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveNode.class)
class RegistryOutageIT {
  /** The schema ids are new to the processor, so that it has to ask, again and again. */
  @Test
  void outageIsWaitedOutAndNoGoodRecordIsADeadLetter() throws Exception {
    try (RegistrySwitch registry = new RegistrySwitch(LiveNode.registryUrl());
        LiveStream stream = new LiveStream(registry.url())) {
      registry.off();
      for (int i = 0; i < 5; i++) {
        stream.send(Samples.record(stream, Samples.another()));
      }
      LiveStream.await(() -> registry.refused() >= 5);
      assertThat(registry.refused()).isGreaterThanOrEqualTo(5);
      registry.on();
      assertThat(stream.outcomes(5))
          .hasSize(5)
          .extracting(Outcome::getKind)
          .containsOnly(OutcomeKind.ENRICHED);
      assertThat(stream.raw(stream.topics.deadLetters())).isEmpty();
    }
  }
}
