package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a record is a dead letter. */
public enum DeadLetterReason {
  /** Its bytes are no article. */
  UNREADABLE,
  /** The engine fails on it. */
  DEFECT;

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterReason.class);

  static DeadLetterReason of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SerializationException) {
        return UNREADABLE;
      }
    }
    return DEFECT;
  }

  /** One line, with the article's id in its context. */
  void tell(ErrorHandlerContext context, Exception exception) {
    byte[] key = context.sourceRawKey();
    ArticleContext.during(
        key == null ? null : new String(key, UTF_8),
        () ->
            LOG.warn(
                "Record {}-{}@{} is a dead letter, {}: {}",
                context.topic(),
                context.partition(),
                context.offset(),
                this,
                root(exception).toString()));
  }

  private static Throwable root(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
