package org.courant.processor.stream;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.jspecify.annotations.Nullable;

/** A record that is too large for its topic is noted; what else cannot be written is waited out. */
public final class NoteTooLarge implements ProductionExceptionHandler {
  private TooLarge noted = new TooLarge();

  @Override
  public void configure(Map<String, ?> configs) {
    noted = (TooLarge) Objects.requireNonNull(configs.get(TooLarge.CONFIG), TooLarge.CONFIG);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    // A punctuation has no source record: what it could not write is tried again.
    if (exception instanceof RecordTooLargeException && context.topic() != null) {
      String why =
          "the record for topic %s has %d bytes: %s"
              .formatted(record.topic(), size(record.value()), exception.getMessage());
      noted.note(context.topic(), context.partition(), context.offset(), why);
    }
    return exception instanceof RetriableException ? Response.retry() : Response.fail();
  }

  private static int size(byte @Nullable [] value) {
    return value == null ? 0 : value.length;
  }
}
