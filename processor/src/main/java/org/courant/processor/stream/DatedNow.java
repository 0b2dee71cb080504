package org.courant.processor.stream;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;

/**
 * The context of a bad record, dated now. Kafka's own handler gives a dead letter the record's
 * time; a producer refuses −1, which would stop the thread, and a topic that keeps by time deletes
 * what is dated long ago.
 *
 * @param timestamp milliseconds since 1970
 */
record DatedNow(ErrorHandlerContext of, long timestamp) implements ErrorHandlerContext {

  DatedNow(ErrorHandlerContext of) {
    this(of, System.currentTimeMillis());
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
