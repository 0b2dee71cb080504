package org.courant.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.courant.app.deadletter.DeadLetter;
import org.courant.app.deadletter.Replay;
import org.courant.app.kafka.TopicScan;
import org.courant.app.settings.NoClusterException;
import org.courant.page.outside.Replayed;
import org.courant.schemas.Topics;

/** Sends one letter again, as {@code courant dlq replay} does; one at a time. */
final class Replayer {
  private final Map<String, Object> kafka;
  private final Topics topics;
  private final ReentrantLock turn = new ReentrantLock();

  Replayer(Map<String, Object> kafka, Topics topics) {
    this.kafka = kafka;
    this.topics = topics;
  }

  Replayed replay(int partition, long offset) throws InterruptedException {
    if (!turn.tryLock()) {
      return not("another dead letter is being sent; try again when it is");
    }
    try (Admin admin = Admin.create(kafka)) {
      return replay(partition + ":" + offset, new TopicScan(kafka, admin));
    } catch (KafkaException | NoClusterException e) {
      return not(String.valueOf(e.getMessage()));
    } finally {
      turn.unlock();
    }
  }

  private Replayed replay(String place, TopicScan scan) throws InterruptedException {
    List<DeadLetter> letters = new ArrayList<>();
    scan.read(
        topics.deadLetters(),
        record -> {
          DeadLetter letter = new DeadLetter(record);
          if (letter.place().equals(place)) {
            letters.add(letter);
          }
        });
    if (letters.isEmpty()) {
      return not("no dead letter lies at " + place + " any more");
    }
    return told(
        new Replay(kafka, topics.articles(), Replay.USUAL_ATTEMPTS).send(letters, scan).get(0));
  }

  private static Replayed told(Replay.Result result) {
    return switch (result) {
      case SENT -> new Replayed(true, null);
      case SENT_BEFORE -> not("it was sent again before");
      case GIVEN_UP ->
          not("it has failed " + Replay.USUAL_ATTEMPTS + " times after it was sent again");
      case FOREIGN -> not("it is no record of the articles topic");
    };
  }

  private static Replayed not(String why) {
    return new Replayed(false, why);
  }
}
