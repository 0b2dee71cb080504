package org.courant.processor.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.jspecify.annotations.Nullable;

/** Asks the policy what a record is, with what is remembered of its article. */
final class JudgeVersion extends ContextualProcessor<String, Article, String, Verdict> {
  private final VersionPolicy policy;
  private @Nullable KeyValueStore<String, ArticleState> versions;

  JudgeVersion(VersionPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void init(ProcessorContext<String, Verdict> context) {
    super.init(context);
    versions = context.getStateStore(NewsTopology.VERSIONS);
  }

  @Override
  @SuppressWarnings("NullAway") // a record's key and value may be null, whatever its generics say
  public void process(Record<String, Article> record) {
    String key = record.key();
    ArticleState known = key == null ? null : versions.get(key);
    context().forward(record.withValue(policy.judge(key, record.value(), known)));
  }
}
