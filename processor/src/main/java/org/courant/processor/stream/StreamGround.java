package org.courant.processor.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a stream stands on: its topics, and the topics of its state. Looked at before the start, so
 * that what does not fit is told whole and early.
 *
 * @param create whether topics may be made; otherwise they must be there and right
 */
public record StreamGround(TopicPlan plan, String applicationId, boolean create) {
  private static final Logger LOG = LoggerFactory.getLogger(StreamGround.class);

  /**
   * Makes what is missing, or checks what is there.
   *
   * @throws TopicsException with every fault there is
   */
  public void prepare(Admin admin) {
    if (create) {
      plan.createMissing(admin);
    }
    TopicLook look = new TopicLook(admin);
    List<String> names = plan.topics().all();
    Map<String, TopicFacts> there = create ? look.awaited(names) : look.at(names);
    List<String> faults = new TopicRules(plan).faults(there);
    TopicFacts articles = there.get(plan.topics().articles());
    if (articles == null || (!create && !faults.isEmpty())) {
      throw new TopicsException(faults, "make or alter them, or set topics.create: true");
    }
    // What its owner made otherwise is the owner's; `courant doctor` tells the cures.
    faults.forEach(LOG::warn);
    state(admin, articles);
  }

  private void state(Admin admin, TopicFacts articles) {
    StateTopics state = new StateTopics(applicationId, plan.recordLimit());
    Map<String, TopicFacts> there = new HashMap<>(new TopicLook(admin).at(state.names()));
    List<String> faults = state.faults(there, articles, began(admin), create);
    if (!faults.isEmpty()) {
      throw new TopicsException(
          faults, "docs/operations.md, “State that does not fit”, tells the ways out");
    }
  }

  private boolean began(Admin admin) {
    try {
      return admin
          .listConsumerGroupOffsets(applicationId)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .anyMatch(
              e ->
                  e.getKey().topic().equals(plan.topics().articles())
                      && e.getValue() != null
                      && e.getValue().offset() > 0);
    } catch (ExecutionException e) {
      throw new KafkaException(
          "offsets of group " + applicationId + ": " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
