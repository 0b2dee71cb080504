package org.courant.processor.stream;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics. */
public record TopicMaker(Admin admin) {

  /** Whether it was made here; another instance may have been quicker. */
  public boolean make(
      String topic, int partitions, short replication, Map<String, String> configs) {
    NewTopic wanted = new NewTopic(topic, partitions, replication).configs(configs);
    try {
      admin.createTopics(List.of(wanted)).all().get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return false;
      }
      throw new KafkaException("topic " + topic + " cannot be made: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
