package org.courant.app.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.courant.ingest.publish.Publisher;
import org.courant.processor.enrich.Article;

/**
 * Publishes articles at moments that are fixed beforehand, whatever becomes of those before.
 *
 * @param rate articles a second; they come as news does, at random ({@code Poisson}), by a seed
 */
record Load(Publisher publisher, Arrivals arrivals, IntFunction<Article> articles, double rate) {
  private static final long SEED = 11;

  void run(int number) {
    Random random = new Random(SEED);
    long due = System.nanoTime();
    for (int i = 0; i < number; i++) {
      due += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / rate);
      await(due);
      publish(i, due);
    }
    publisher.flush();
  }

  /** All at once. */
  void flood(int number) {
    flood(0, number);
  }

  /** The same, with ids that are counted from a number on. */
  void flood(int from, int number) {
    for (int i = from; i < from + number; i++) {
      publish(i, System.nanoTime());
    }
    publisher.flush();
  }

  private void publish(int i, long due) {
    String id = "bench-" + i;
    arrivals.expect(id, due);
    Instant seen = Clock.systemUTC().instant().minusNanos(System.nanoTime() - due);
    publisher.publish(Items.of(articles.apply(i), id, seen));
  }

  private static void await(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
