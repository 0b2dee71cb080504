package org.courant.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.courant.app.reconcile.StoryVerdict;
import org.courant.app.reconcile.Verdict;
import org.courant.app.stream.LiveNode;
import org.courant.app.stream.RegistrySwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The short form: three processors and a story stream as processes on the tests' node; {@code
 * -Ptorture} for the long.
 */
@ExtendWith(LiveNode.class)
class TortureIT {
  private static final long SEED = 7;

  @Test
  void processorsAndStoryStreamKeepTheirWordThroughKillPauseOutageAndDrain() throws Exception {
    Map<String, Object> kafka = Map.of("bootstrap.servers", LiveNode.bootstrapServers());
    try (RegistrySwitch registry = new RegistrySwitch(LiveNode.registryUrl());
        World world = new World(kafka, LiveNode.registryUrl())) {
      world.start(3, 1, LiveNode.bootstrapServers(), registry.url(), 1);
      try (Load load = new Load(world, SEED, 10)) {
        world.processors.get(0).kill();
        world.processors.get(0).begin();
        registry.off();
        load.anotherSchema();
        // Longer than Streams lets a transaction be open (10 s): the others go on without it.
        world.processors.get(1).pause(Duration.ofSeconds(12));
        registry.on();
        world.processors.get(2).stop();
        world.processors.get(2).begin();
        world.processors.get(0).awaitRunning();
        world.stories.get(0).kill();
        world.stories.get(0).startAndAwait();
        load.pause();

        Verdict verdict = world.settled();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.read()).isGreaterThanOrEqualTo(load.sent());
        assertThat(verdict.outcomes()).containsKeys("ENRICHED", "DUPLICATE", "RETRACTED");
        assertThat(verdict.letters()).isPositive();
        StoryVerdict stories = Objects.requireNonNull(verdict.stories());
        assertThat(stories.told()).isEqualTo(verdict.standing());
        assertThat(stories.stories()).as("some are copies").isLessThan(verdict.articles());
        assertThat(stories.rowsNotJudged()).isZero();
        assertThat(Delivered.wrong(world, load)).isEmpty();
      }
    }
  }
}
