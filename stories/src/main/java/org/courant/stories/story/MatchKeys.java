package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_MAIL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.courant.avro.Found;
import org.courant.avro.KeyHolder;
import org.courant.avro.KeyHolders;
import org.courant.avro.SharedKeys;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryProbe;
import org.jspecify.annotations.Nullable;

/** One bucket of keys: tells an article which others have some of its keys. */
final class MatchKeys extends ContextualProcessor<Integer, StoryProbe, String, StoryMail> {
  /**
   * Of a key in a slice of the window, the earliest. What hundreds of outlets carry has hundreds of
   * holders, and the first few lead to the story as well as all of them.
   */
  static final int MOST_HOLDERS = 8;

  private final Duration window;
  private @Nullable WindowStore<Long, KeyHolders> store;

  MatchKeys(Duration window) {
    this.window = window;
  }

  @Override
  public void init(ProcessorContext<String, StoryMail> context) {
    super.init(context);
    store = context.getStateStore(StoryTopology.KEYS);
  }

  @Override
  public void process(Record<Integer, StoryProbe> record) {
    StoryProbe probe = record.value();
    withdraw(probe);
    if (probe.getKeys().isEmpty()) {
      return;
    }
    Sharing sharing = new Sharing(probe.getHolder(), window);
    for (long key : probe.getKeys()) {
      collect(key, probe.getHolder(), sharing);
      add(key, probe.getHolder());
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
    context().forward(new Record<>(to, new StoryMail(found), record.timestamp()), WRITE_MAIL);
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private void collect(long key, KeyHolder self, Sharing sharing) {
    Instant arrived = Instant.ofEpochMilli(self.getArrived());
    Instant from = arrived.minus(window).minus(Slices.of(window));
    try (WindowStoreIterator<KeyHolders> slices = store.fetch(key, from, arrived.plus(window))) {
      slices.forEachRemaining(slice -> slice.value.getHolders().forEach(sharing::add));
    }
  }

  private void add(long key, KeyHolder holder) {
    List<KeyHolder> holders = without(holder.getArticleId(), key, holder.getArrived());
    if (holders.size() < MOST_HOLDERS) {
      holders.add(holder);
      keep(key, holder.getArrived(), holders);
    }
  }

  private void withdraw(StoryProbe probe) {
    for (long key : probe.getWithdrawn()) {
      long arrived = probe.getWithdrawnArrived();
      keep(key, arrived, without(probe.getHolder().getArticleId(), key, arrived));
    }
  }

  @SuppressWarnings("NullAway")
  private List<KeyHolder> without(String articleId, long key, long arrived) {
    KeyHolders slice = store.fetch(key, Slices.start(window, arrived));
    List<KeyHolder> holders = new ArrayList<>(slice == null ? List.of() : slice.getHolders());
    holders.removeIf(h -> h.getArticleId().equals(articleId));
    return holders;
  }

  @SuppressWarnings("NullAway") // a null value deletes
  private void keep(long key, long arrived, List<KeyHolder> holders) {
    store.put(
        key, holders.isEmpty() ? null : new KeyHolders(holders), Slices.start(window, arrived));
  }
}
