package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.reader.Reading.PassedOver;
import org.courant.ingest.reader.Reading.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeded mutations of files of every form: each comes to a stated outcome, in time, and none
 * throws. {@code -Dcourant.fuzz=10000} makes as many of each.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("courant.fuzz", 100);
  private static final int FIRST = Integer.getInteger("courant.fuzz.first", 0);

  static List<FuzzForm> forms() {
    return FuzzForm.all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void mutatedFilesHaveAnOutcomeInTimeAndThrowNothing(FuzzForm form) {
    Watched.run(
        form.name(),
        watched -> {
          for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            byte[] mutant = form.mutant(seed);
            Format given = seed % 2 == 0 ? null : form.format();
            watched.next(form.name() + ", seed " + seed + " of " + form.sample(seed));
            expectOutcome(mutant, given);
          }
        });
  }

  private static void expectOutcome(byte[] mutant, @Nullable Format given) {
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(given).read(new ByteArrayInputStream(mutant), readings::add);
    assertThat(readings).isNotEmpty();
    for (Reading reading : readings) {
      assertThat(reading.location().line()).isPositive();
      if (reading instanceof Unreadable unreadable) {
        assertThat(unreadable.reason()).isNotBlank().hasSizeLessThan(2_000);
      } else if (reading instanceof PassedOver passed) {
        assertThat(passed.count()).isPositive();
      }
    }
  }
}
