package org.courant.processor.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.ArticleState;
import org.jspecify.annotations.Nullable;

/** Stores what stands downstream once it is sure to be written: after enrichment, never before. */
final class RememberVersion extends ContextualProcessor<String, Emission, String, Emission> {
  private @Nullable KeyValueStore<String, ArticleState> versions;

  @Override
  public void init(ProcessorContext<String, Emission> context) {
    super.init(context);
    versions = context.getStateStore(NewsTopology.VERSIONS);
  }

  @Override
  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  public void process(Record<String, Emission> record) {
    ArticleState state = record.value().state();
    if (state != null) {
      versions.put(record.key(), state);
    }
    context().forward(record);
  }
}
