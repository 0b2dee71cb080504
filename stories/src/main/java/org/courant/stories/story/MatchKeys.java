package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_MAIL;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Found;
import org.courant.avro.KeyHolder;
import org.courant.avro.KeyHolders;
import org.courant.avro.SharedKeys;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryProbe;
import org.courant.stories.kept.Sweep;
import org.jspecify.annotations.Nullable;

/** One bucket of keys: tells an article which others have some of its keys. */
final class MatchKeys extends ContextualProcessor<Integer, StoryProbe, String, StoryMail> {
  private final Duration window;
  private @Nullable KeyValueStore<Long, KeyHolders> store;

  MatchKeys(Duration window) {
    this.window = window;
  }

  @Override
  public void init(ProcessorContext<String, StoryMail> context) {
    super.init(context);
    store = context.getStateStore(StoryTopology.KEYS);
    Sweep.schedule(context, store, window, Holders::latest);
  }

  @Override
  public void process(Record<Integer, StoryProbe> record) {
    StoryProbe probe = record.value();
    withdraw(record);
    if (probe.getKeys().isEmpty()) {
      return;
    }
    Sharing sharing = new Sharing(probe.getHolder(), window);
    for (long key : probe.getKeys()) {
      List<KeyHolder> others = others(key, probe.getHolder(), record.timestamp());
      others.forEach(sharing::add);
      keep(key, Holders.with(others, probe.getHolder()));
    }
    tell(record, sharing.earlier(), probe.getHolder().getArticleId(), false);
    for (SharedKeys later : sharing.later()) {
      List<SharedKeys> asker = List.of(new SharedKeys(probe.getHolder(), later.getKeys()));
      tell(record, asker, later.getHolder().getArticleId(), true);
    }
  }

  private void tell(
      Record<Integer, StoryProbe> record, List<SharedKeys> sharing, String to, boolean late) {
    Found found =
        Found.newBuilder()
            .setVersion(record.value().getVersion())
            .setBucket(record.key())
            .setSharing(sharing)
            .setLate(late)
            .build();
    context()
        .forward(
            new Record<>(to, new StoryMail(record.timestamp(), found), record.timestamp()),
            WRITE_MAIL);
  }

  private void withdraw(Record<Integer, StoryProbe> record) {
    StoryProbe probe = record.value();
    for (long key : probe.getWithdrawn()) {
      keep(key, others(key, probe.getHolder(), record.timestamp()));
    }
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private List<KeyHolder> others(long key, KeyHolder self, long now) {
    KeyHolders holders = store.get(key);
    return holders == null
        ? List.of()
        : holders.getHolders().stream()
            .filter(h -> !h.getArticleId().equals(self.getArticleId()))
            .filter(h -> h.getArrived() >= now - window.toMillis())
            .toList();
  }

  @SuppressWarnings("NullAway") // a null value deletes
  private void keep(long key, List<KeyHolder> holders) {
    store.put(key, holders.isEmpty() ? null : new KeyHolders(holders));
  }
}
