package org.courant.processor.stream;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.HeldArticle;
import org.courant.avro.HeldHeader;
import org.courant.avro.OutcomeKind;
import org.courant.processor.stream.Verdict.Held;
import org.jspecify.annotations.Nullable;

/** Asks the policy what a record is, with what is remembered of its article, and holds it if so. */
final class JudgeVersion extends ContextualProcessor<String, Article, String, Verdict> {
  private final EmbargoPolicy policy;
  private final TooLarge tooLarge;
  private final Serializer<HeldArticle> serializer;
  private final int recordLimit;
  private @Nullable KeyValueStore<String, ArticleState> versions;
  private @Nullable KeyValueStore<String, HeldArticle> held;

  /**
   * @param recordLimit bytes that a held article may have: what its changelog takes
   */
  JudgeVersion(
      EmbargoPolicy policy,
      TooLarge tooLarge,
      Serializer<HeldArticle> serializer,
      int recordLimit) {
    this.policy = policy;
    this.tooLarge = tooLarge;
    this.serializer = serializer;
    this.recordLimit = recordLimit;
  }

  @Override
  public void init(ProcessorContext<String, Verdict> context) {
    super.init(context);
    versions = context.getStateStore(NewsTopology.VERSIONS);
    held = context.getStateStore(NewsTopology.HELD);
  }

  /** The first of all, in whose call the others work: all that they log names the article. */
  @Override
  public void process(Record<String, Article> record) {
    ArticleContext.during(record.key(), () -> judge(record));
  }

  @SuppressWarnings("NullAway") // a record's key and value may be null, whatever its generics say
  private void judge(Record<String, Article> record) {
    String key = record.key();
    ArticleState known = key == null ? null : versions.get(key);
    HeldArticle waiting = key == null ? null : held.get(key);
    boolean release = record.headers().lastHeader(ReleaseHeld.HEADER) != null;
    String refused = refused();
    Verdict verdict =
        refused == null
            ? policy.judge(key, record.value(), known, waiting, release)
            : rejected(known == null ? 0 : known.getVersion(), key, refused);
    if (release && waiting != null && waiting.getReleased()) {
      held.delete(key);
    }
    context()
        .forward(
            record.withValue(verdict instanceof Held h ? hold(key, h, record.headers()) : verdict));
  }

  /** Why a topic would not take what this record leads to; what stood before it stands. */
  private @Nullable String refused() {
    return context()
        .recordMetadata()
        .map(at -> tooLarge.at(at.topic(), at.partition(), at.offset()))
        .orElse(null);
  }

  private static Verdict rejected(int version, @Nullable String key, String why) {
    return new Verdict.Passed(
        OutcomeKind.REJECTED, version, null, "article " + key + ": " + why, List.of());
  }

  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  private Verdict hold(String key, Held verdict, Headers headers) {
    HeldArticle whole =
        HeldArticle.newBuilder(verdict.held()).setHeaders(withoutOurs(headers)).build();
    int size = serializer.serialize(NewsTopology.HELD, whole).length;
    if (size > recordLimit) {
      String reason =
          "article " + key + ": to hold it takes " + size + " bytes, limit is " + recordLimit;
      return new Verdict.Passed(
          OutcomeKind.REJECTED, verdict.version(), null, reason, verdict.warnings());
    }
    held.put(key, whole);
    return verdict;
  }

  private static List<HeldHeader> withoutOurs(Headers headers) {
    List<HeldHeader> kept = new ArrayList<>();
    for (Header header : headers) {
      if (!header.key().equals(ReleaseHeld.HEADER)) {
        byte[] value = header.value();
        kept.add(new HeldHeader(header.key(), value == null ? null : ByteBuffer.wrap(value)));
      }
    }
    return kept;
  }
}
