package org.courant.processor.stream;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** A record on which the engine fails goes to the dead letters; trouble around it is waited out. */
public final class DeadLetterDefect extends LogAndContinueProcessingExceptionHandler {
  private StreamWatch watch = StreamWatch.NONE;

  @Override
  public void configure(Map<String, ?> configs) {
    super.configure(configs);
    watch = StreamWatch.of(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (Trouble.isAround(exception)) {
      return Response.fail();
    }
    DeadLetterReason reason = DeadLetterReason.of(exception);
    reason.tell(context, exception);
    watch.deadLetter(reason);
    return super.handleError(new DatedNow(context), record, exception);
  }
}
