package org.courant.processor.stream;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;

/**
 * The context of a bad record, with a time that a dead letter can carry: Kafka's own handler copies
 * the record's, and a producer refuses −1, which would stop the thread.
 */
record UndatedContext(ErrorHandlerContext of) implements ErrorHandlerContext {

  static ErrorHandlerContext dated(ErrorHandlerContext context) {
    return context.timestamp() < 0 ? new UndatedContext(context) : context;
  }

  @Override
  public long timestamp() {
    return 0;
  }

  @Override
  public String topic() {
    return of.topic();
  }

  @Override
  public int partition() {
    return of.partition();
  }

  @Override
  public long offset() {
    return of.offset();
  }

  @Override
  public Headers headers() {
    return of.headers();
  }

  @Override
  public String processorNodeId() {
    return of.processorNodeId();
  }

  @Override
  public TaskId taskId() {
    return of.taskId();
  }

  @Override
  public byte[] sourceRawKey() {
    return of.sourceRawKey();
  }

  @Override
  public byte[] sourceRawValue() {
    return of.sourceRawValue();
  }
}
