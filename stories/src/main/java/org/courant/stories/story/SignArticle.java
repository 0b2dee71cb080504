package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_PROBES;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.OpenStory;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryProbe;
import org.courant.avro.StoryState;
import org.jspecify.annotations.Nullable;

/**
 * Takes an article's fingerprint and sends its keys out; takes back those of the version before.
 */
final class SignArticle extends ContextualProcessor<String, EnrichedArticle, Object, Object> {
  private final Buckets buckets;
  private final Duration window;
  private @Nullable Prints prints;
  private @Nullable Decider decider;

  SignArticle(int partitions, Duration window) {
    this.buckets = new Buckets(partitions);
    this.window = window;
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    super.init(context);
    prints = new Prints(context);
    decider = new Decider(context, prints);
    prints.sweep(context, window);
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
    StoryPrint before = prints.print(record.key(), state);
    boolean decided = state != null && state.getMembership() != null;
    // Whoever is not decided keeps its place: others may be waiting for it.
    long arrived = decided || before == null ? record.timestamp() : before.getHolder().getArrived();
    StoryPrint print = Fingerprints.print(record.value(), arrived);
    Map<Integer, List<Long>> keys = buckets.split(print.getKeys());
    OpenStory open =
        OpenStory.newBuilder()
            .setVersion(print.getVersion())
            .setAwaitedBuckets(List.copyOf(keys.keySet()))
            .setWaiting(before == null ? List.of() : prints.open(before).getWaiting())
            .build();
    keep(state, before, print, open);
    probe(record.timestamp(), print, keys, before);
    if (keys.isEmpty()) {
      decider.decide(record.timestamp(), print, open);
    }
  }

  @SuppressWarnings("NullAway")
  private void keep(
      @Nullable StoryState state, @Nullable StoryPrint before, StoryPrint print, OpenStory open) {
    String id = print.getHolder().getArticleId();
    if (before != null) {
      prints.forget(before);
    }
    prints.keep(print);
    prints.keep(id, open);
    prints.keep(
        id,
        StoryState.newBuilder()
            .setMembership(state == null ? null : state.getMembership())
            .setCounted(state == null ? null : state.getCounted())
            .build());
  }

  private void probe(
      long time, StoryPrint print, Map<Integer, List<Long>> keys, @Nullable StoryPrint before) {
    Map<Integer, List<Long>> withdrawn =
        buckets.split(before == null ? List.of() : before.getKeys());
    TreeSet<Integer> all = new TreeSet<>(keys.keySet());
    all.addAll(withdrawn.keySet());
    for (Integer bucket : all) {
      StoryProbe probe =
          StoryProbe.newBuilder()
              .setTime(time)
              .setHolder(print.getHolder())
              .setVersion(print.getVersion())
              .setKeys(keys.getOrDefault(bucket, List.of()))
              .setWithdrawn(withdrawn.getOrDefault(bucket, List.of()))
              .build();
      context().forward(new Record<>(bucket, probe, time), WRITE_PROBES);
    }
  }

  @SuppressWarnings("NullAway")
  private void withdraw(Record<String, EnrichedArticle> record, StoryState state) {
    StoryPrint before = prints.print(record.key(), state);
    if (before != null) {
      decider.release(record.timestamp(), before, prints.open(before).getWaiting(), null);
      probe(record.timestamp(), before, Map.of(), before);
      prints.forget(before);
    }
    decider.withdraw(record.timestamp(), record.key(), state);
  }
}
