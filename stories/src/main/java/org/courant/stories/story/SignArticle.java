package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_PROBES;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryProbe;
import org.courant.avro.StoryState;
import org.courant.stories.copy.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Takes an article's fingerprint and sends its keys out; takes back those of the version before.
 */
final class SignArticle extends ContextualProcessor<String, EnrichedArticle, Object, Object> {
  private final Buckets buckets;
  private @Nullable Prints prints;
  private @Nullable Decider decider;

  SignArticle(int partitions) {
    this.buckets = new Buckets(partitions);
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    super.init(context);
    prints = new Prints(context);
    decider = new Decider(context, prints);
  }

  @Override
  @SuppressWarnings(
      "NullAway") // set in init; a tombstone's value is null, whatever its generics say
  public void process(Record<String, EnrichedArticle> record) {
    StoryState state = prints.state(record.key());
    if (record.value() != null) {
      sign(record, state);
    } else if (state != null) {
      withdraw(record, state);
    }
  }

  @SuppressWarnings("NullAway")
  private void sign(Record<String, EnrichedArticle> record, @Nullable StoryState state) {
    StoryPrint before = prints.print(record.key());
    boolean decided = state != null && state.getMembership() != null;
    // Whoever is not decided keeps its place: others may be waiting for it.
    long arrived = decided || before == null ? record.timestamp() : before.getHolder().getArrived();
    Fingerprint fingerprint = Fingerprints.of(record.value());
    Map<Integer, List<Long>> keys = buckets.split(fingerprint.keys());
    StoryPrint print =
        Fingerprints.print(record.value(), fingerprint, arrived, keys.keySet(), before);
    prints.keep(
        StoryState.newBuilder()
            .setVersion(record.value().getVersion())
            .setPrinted(arrived)
            .setMembership(state == null ? null : state.getMembership())
            .setCounted(state == null ? null : state.getCounted())
            .build(),
        print);
    probe(record, print, keys, before);
    if (keys.isEmpty()) {
      decider.decide(record.timestamp(), print);
    }
  }

  private void probe(
      Record<?, ?> record,
      StoryPrint print,
      Map<Integer, List<Long>> keys,
      @Nullable StoryPrint before) {
    Map<Integer, List<Long>> withdrawn =
        buckets.split(before == null ? List.of() : before.getKeys());
    TreeSet<Integer> all = new TreeSet<>(keys.keySet());
    all.addAll(withdrawn.keySet());
    for (Integer bucket : all) {
      StoryProbe probe =
          StoryProbe.newBuilder()
              .setHolder(print.getHolder())
              .setVersion(print.getVersion())
              .setKeys(keys.getOrDefault(bucket, List.of()))
              .setWithdrawn(withdrawn.getOrDefault(bucket, List.of()))
              .setWithdrawnArrived(before == null ? 0 : before.getHolder().getArrived())
              .build();
      context().forward(new Record<>(bucket, probe, record.timestamp()), WRITE_PROBES);
    }
  }

  @SuppressWarnings("NullAway")
  private void withdraw(Record<String, EnrichedArticle> record, StoryState state) {
    StoryPrint before = prints.print(record.key());
    if (before != null) {
      decider.release(record.timestamp(), before, null);
      probe(record, Fingerprints.withoutKeys(before), Map.of(), before);
      prints.forget(record.key(), state);
    }
    decider.withdraw(record.timestamp(), record.key(), state);
  }
}
