package org.courant.processor.stream;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What cannot be decoded, and what the engine fails on, goes to the dead letters; trouble around it
 * is waited out.
 */
public final class DeadLetterDefect extends LogAndContinueProcessingExceptionHandler {
  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return Trouble.isAround(exception)
        ? Response.fail()
        : super.handleError(new DatedNow(context), record, exception);
  }
}
