package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Seeded mutations of small files of every form: each has some outcome, and none throws. {@code
 * -Dcourant.fuzz=10000} makes as many of each.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("courant.fuzz", 100);

  private static List<byte[]> samples() {
    byte[] warc =
        Crawls.join(
            Crawls.response("https://mast.test/a", "Vote fails"),
            Crawls.response("https://mast.test/b", "Levy rises"));
    return List.of(
        warc,
        Crawls.gzip(warc),
        Crawls.page("Vote fails").getBytes(UTF_8),
        "<rss><channel><item><title>T</title><guid>1</guid></item></channel></rss>".getBytes(UTF_8),
        "{\"id\": 1, \"title\": \"T\", \"text\": \"B\"}\n{\"id\": 2}\n".getBytes(UTF_8),
        "https://mast.test/a\nhttps://mast.test/b\n".getBytes(UTF_8));
  }

  @Test
  void mutatedFilesHaveAnOutcomeAndThrowNothing() {
    Random random = new Random(7);
    for (byte[] sample : samples()) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] mutant = mutated(sample, random);
        assertThatCode(() -> Readings.of(mutant)).doesNotThrowAnyException();
      }
    }
  }

  private static byte[] mutated(byte[] sample, Random random) {
    byte[] mutant = sample.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
  }
}
