package org.courant.processor.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.jspecify.annotations.Nullable;

/** Stores what stands downstream once it is sure to be written: after enrichment, never before. */
final class RememberVersion extends ContextualProcessor<String, Emission, String, Emission> {
  private @Nullable KeyValueStore<String, ArticleState> versions;
  private @Nullable KeyValueStore<String, HeldArticle> held;

  @Override
  public void init(ProcessorContext<String, Emission> context) {
    super.init(context);
    versions = context.getStateStore(NewsTopology.VERSIONS);
    held = context.getStateStore(NewsTopology.HELD);
  }

  @Override
  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  public void process(Record<String, Emission> record) {
    ArticleState state = record.value().state();
    if (state != null) {
      versions.put(record.key(), state);
    }
    if (record.value().settled()) {
      held.delete(record.key());
    }
    context().forward(record);
  }
}
