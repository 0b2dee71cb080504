package org.courant.stories.trend;

import static org.courant.stories.trend.TrendTopology.WRITE_TRENDS;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Trend;
import org.courant.avro.TrendChange;
import org.courant.avro.TrendState;
import org.courant.stories.kept.Sweep;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of counts and tells each as it changes. */
final class CountTrends extends ContextualProcessor<String, TrendChange, Object, Object> {
  private final Duration kept;
  private @Nullable KeyValueStore<String, TrendState> rows;

  /**
   * @param kept how long a row rests before it is forgotten; it begins anew if it is called again
   */
  CountTrends(Duration kept) {
    this.kept = kept;
  }

  @Override
  @SuppressWarnings("NullAway") // the store is there from here on
  public void init(ProcessorContext<Object, Object> context) {
    super.init(context);
    rows = context.getStateStore(TrendTopology.ROWS);
    Sweep.schedule(context, rows, kept, TrendState::getChanged);
  }

  @Override
  public void process(Record<String, TrendChange> record) {
    Subject subject = Subject.of(record.value());
    for (Window window : Window.around(record.value().getHappened())) {
      count(record, window.key(subject), window);
    }
    context().forward(record, TrendTopology.COMPARE);
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private void count(Record<String, TrendChange> record, String key, Window window) {
    TrendState state = rows.get(key);
    Trend before =
        state == null
            ? Tallies.empty(record.value(), window, Instant.ofEpochMilli(record.timestamp()))
            : state.getTrend();
    Trend now = Tallies.changed(before, record.value());
    rows.put(key, new TrendState(now, record.timestamp()));
    String told = key + "\t" + now.getSince();
    context().forward(new Record<>(told, now, record.timestamp()), WRITE_TRENDS);
  }
}
