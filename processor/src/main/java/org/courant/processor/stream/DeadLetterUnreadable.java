package org.courant.processor.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** What cannot be decoded goes to the dead letters; a registry that is down is waited out. */
public final class DeadLetterUnreadable extends LogAndContinueExceptionHandler {
  private StreamWatch watch = StreamWatch.NONE;

  @Override
  public void configure(Map<String, ?> configs) {
    super.configure(configs);
    watch = StreamWatch.of(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    if (Trouble.isAround(exception)) {
      return Response.fail();
    }
    DeadLetterReason.UNREADABLE.tell(context, exception);
    watch.deadLetter(DeadLetterReason.UNREADABLE);
    return super.handleError(new DatedNow(context), record, exception);
  }
}
