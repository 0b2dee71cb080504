package org.courant.processor.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** What cannot be decoded goes to the dead letters; a registry that is down is waited out. */
public final class DeadLetterUnreadable extends LogAndContinueExceptionHandler {
  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return Trouble.isAround(exception)
        ? Response.fail()
        : super.handleError(new DatedNow(context), record, exception);
  }
}
