package org.courant.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.courant.app.node.LoneRegistry;
import org.courant.app.reconcile.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three brokers, a registry and three processors under every fault there is, in an order that the
 * seed gives: {@code mvn verify -Ptorture}, with {@code -Dcourant.torture.seed}, {@code .rounds}
 * and {@code .rate} (records a second).
 */
@Tag("torture")
class LongTortureIT {
  private static final long SEED = Long.getLong("courant.torture.seed", 1);
  private static final int ROUNDS = Integer.getInteger("courant.torture.rounds", 1);
  private static final int RATE = Integer.getInteger("courant.torture.rate", 6);
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final Report report = new Report(SEED, RATE);

  @Test
  void everyRecordHasOneOutcomeWhateverFails() throws Exception {
    Path dir = Path.of("target", "torture").toAbsolutePath();
    try (LoneRegistry registry = new LoneRegistry(dir.resolve("registry-" + System.nanoTime()));
        Brokers brokers = new Brokers(dir.resolve("brokers-" + System.nanoTime()));
        World world = new World(brokers.kafka(), registry.url());
        SmallDisk disk = new SmallDisk(world.dir.resolve("process-3"))) {
      world.start(3, 2, brokers.slowAddresses(), registry.url(), 3);
      brokers.awaitWhole();
      try (Load load = new Load(world, SEED, RATE);
          Waits waits = new Waits(world, load)) {
        Scene scene = new Scene(world, brokers, registry, load, disk, new Random(SEED));
        List<Fault> rotation = rotation(disk);
        say("seed " + SEED + ", rotation " + rotation);
        try {
          for (Fault fault : rotation) {
            strike(fault, scene, waits);
            report.write(dir, summary(scene, load));
          }
          assertThat(Delivered.wrong(world, load)).as("acknowledged, and not there once").isEmpty();
        } finally {
          report.write(dir, summary(scene, load));
          say("\n" + report.table());
        }
      }
    }
  }

  private static List<Fault> rotation(SmallDisk disk) {
    List<Fault> rotation = new ArrayList<>();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      List<Fault> all = new ArrayList<>(Arrays.asList(Fault.values()));
      if (!disk.isMounted()) {
        all.remove(Fault.DISK_FULL);
      }
      Collections.shuffle(all, random);
      rotation.addAll(all);
    }
    return rotation;
  }

  private void strike(Fault fault, Scene scene, Waits waits) throws Exception {
    int before = scene.load().sent();
    waits.takeLongest();
    scene.load().resume();
    Thread.sleep(BETWEEN.toMillis());
    List<Duration> restarts = fault.strike(scene);
    Thread.sleep(BETWEEN.toMillis());
    scene.load().pause();
    long paused = System.nanoTime();
    Verdict verdict = scene.world().settled();
    Duration drained = Duration.ofNanos(System.nanoTime() - paused);
    Struck struck =
        Struck.of(
            fault, scene.load().sent() - before, verdict, waits.takeLongest(), restarts, drained);
    report.add(struck);
    say(String.valueOf(struck));
    assertThat(verdict.faults()).as("after %s, seed %d", fault, SEED).isEmpty();
  }

  private static Map<String, Object> summary(Scene scene, Load load) {
    Map<String, Object> all = new TreeMap<>();
    all.put("kinds", load.kinds);
    all.put("acknowledged", load.sent());
    all.put("refusedByBrokers", load.refused.get());
    all.put("drainsMs", scene.drains().stream().map(Duration::toMillis).toList());
    return all;
  }

  private static void say(String what) {
    System.out.println("torture: " + what);
  }
}
