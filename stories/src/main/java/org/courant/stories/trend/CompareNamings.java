package org.courant.stories.trend;

import static org.courant.stories.trend.TrendTopology.WRITE_NOVELTY;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.Naming;
import org.courant.avro.Novelty;
import org.courant.avro.TrendChange;
import org.jspecify.annotations.Nullable;

/** Tells of an entity that an article names how often it was named before. */
final class CompareNamings extends ContextualProcessor<String, TrendChange, String, Novelty> {
  private @Nullable NamingHours hours;

  @Override
  public void init(ProcessorContext<String, Novelty> context) {
    super.init(context);
    hours = new NamingHours(context);
  }

  @Override
  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  public void process(Record<String, TrendChange> record) {
    TrendChange change = record.value();
    if (change.getWhat() instanceof Naming naming) {
      if (!change.getWithdrawn()) {
        Novelty novelty = novelty(change, naming);
        context()
            .forward(
                new Record<>(change.getArticleId(), novelty, record.timestamp()), WRITE_NOVELTY);
      }
      hours.count(naming.getEntityId(), change, record.timestamp());
    }
  }

  @SuppressWarnings("NullAway")
  private Novelty novelty(TrendChange change, Naming naming) {
    NamingHours.Before before = hours.before(naming.getEntityId(), change.getHappened());
    return Novelty.newBuilder()
        .setArticleId(change.getArticleId())
        .setVersion(change.getVersion())
        .setEntityId(naming.getEntityId())
        .setName(naming.getName())
        .setHappened(Instant.ofEpochMilli(change.getHappened()))
        .setCopy(change.getCopy())
        .setArticles(before.articles())
        .setOriginals(before.originals())
        .build();
  }
}
