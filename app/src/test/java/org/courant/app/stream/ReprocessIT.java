package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.courant.app.reconcile.Reconciliation;
import org.courant.app.reconcile.Verdict;
import org.courant.app.settings.Cluster;
import org.courant.schemas.RegistrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** docs/operations.md, “Reprocess”: all articles once more, into other topics, beside the old. */
@ExtendWith(LiveNode.class)
class ReprocessIT {
  @Test
  void aSecondStreamReadsAllFromTheBeginningWhileTheFirstGoesOn() throws Exception {
    try (LiveStream old = new LiveStream()) {
      old.send(Samples.record(old, Samples.article("re-1", Samples.BODY)));
      old.send(Samples.record(old, Samples.article("re-1", Samples.BODY + "She resigned.")));
      old.outcomes(2);
      try (LiveStream next = LiveStream.beside(old)) {
        assertThat(next.outcomes(2)).hasSize(2);
        old.send(Samples.record(old, Samples.another()));
        assertThat(old.outcomes(3)).hasSize(3);
        assertThat(next.outcomes(3)).hasSize(3);
        assertThat(next.raw(next.topics.enriched())).hasSameSizeAs(old.raw(old.topics.enriched()));
        assertThat(verdict(old).faults()).isEmpty();
        assertThat(verdict(next).faults()).isEmpty();
      }
    }
  }

  private static Verdict verdict(LiveStream stream) throws Exception {
    Cluster cluster = new Cluster(LiveStream.kafka(), RegistrySettings.of(LiveNode.registryUrl()));
    return new Reconciliation(
            cluster, stream.topics, stream.topics.prefix(), 20, Duration.ofDays(8))
        .run(topic -> {});
  }
}
