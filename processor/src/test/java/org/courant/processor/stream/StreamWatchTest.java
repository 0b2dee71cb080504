package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.processor.stream.Articles.NOON;
import static org.courant.processor.stream.Articles.article;
import static org.courant.processor.stream.Articles.plain;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.courant.avro.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

class StreamWatchTest {
  private final List<String> told = new ArrayList<>();
  private StreamUnderTest stream;

  @BeforeEach
  void start(@TempDir Path stateDir) {
    stream = StreamUnderTest.watched(stateDir, new Telling());
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  private final class Telling implements StreamWatch {
    @Override
    public void outcome(OutcomeKind kind, @Nullable Instant seen, Instant arrived) {
      told.add(MDC.get("article") + " " + kind + " " + (seen == null ? "-" : seen));
    }

    @Override
    public void deadLetter(DeadLetterReason reason) {
      told.add(MDC.get("article") + " " + reason);
    }

    @Override
    public void threadReplaced() {
      told.add("thread");
    }
  }

  @Test
  void everyOutcomeIsToldOnceWithTheArticleInTheContext() {
    stream.publish(plain("a", "Vera backs Milan"));
    stream.publish(plain("a", "Vera backs Milan"));
    stream.publish(plain("b", "empty"));
    stream.tombstone("a");
    stream.publish(article("c", "Later").setEmbargoed(NOON.plusSeconds(60)).build());
    assertThat(told)
        .containsExactly(
            "a ENRICHED " + NOON,
            "a DUPLICATE -",
            "b REJECTED " + NOON,
            "a RETRACTED -",
            "c HELD -");
  }

  @Test
  void defectIsToldAsADeadLetterAndAsNothingElse() {
    stream.publish(plain("a", "boom"));
    assertThat(told).containsExactly("a DEFECT");
  }

  @Test
  void contextIsEmptyBetweenArticles() {
    stream.publish(plain("a", "Vera"));
    assertThat(MDC.get("article")).isNull();
  }
}
