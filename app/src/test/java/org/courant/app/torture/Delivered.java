package org.courant.app.torture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.courant.app.kafka.TopicScan;

/** What the brokers acknowledged, held against what they have. */
final class Delivered {
  private Delivered() {}

  /**
   * Compares the articles topic with the load's book.
   *
   * @return acknowledged numbers that are there not at all, or more than once
   */
  static Map<Integer, Integer> wrong(World world, Load load) throws InterruptedException {
    Map<Integer, Integer> times = new HashMap<>();
    load.numbers.keySet().forEach(number -> times.put(number, 0));
    try (Admin admin = Admin.create(world.kafka)) {
      new TopicScan(world.kafka, admin)
          .read(
              world.topics.articles(),
              record -> {
                var number = record.headers().lastHeader(Load.NUMBER);
                if (number != null && record.headers().lastHeader("courant.released") == null) {
                  times.merge(
                      Integer.parseInt(new String(number.value(), US_ASCII)), 1, Integer::sum);
                }
              });
    }
    times.entrySet().removeIf(entry -> entry.getValue() == 1);
    return times;
  }
}
