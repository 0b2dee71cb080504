package org.courant.app.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.courant.app.node.LoneRegistry;

/**
 * What the faults act on.
 *
 * @param smallDisk under the state of the last processor
 * @param drains how long each SIGTERM took
 */
record Scene(
    World world,
    Brokers brokers,
    LoneRegistry registry,
    Load load,
    SmallDisk smallDisk,
    Random random,
    List<Duration> drains) {

  Scene(
      World world,
      Brokers brokers,
      LoneRegistry registry,
      Load load,
      SmallDisk smallDisk,
      Random random) {
    this(world, brokers, registry, load, smallDisk, random, new ArrayList<>());
  }

  List<Processor> processors() {
    return world.processors;
  }

  Processor anyProcessor() {
    return processors().get(random.nextInt(processors().size()));
  }

  Processor anyStoryStream() {
    return world.stories.get(random.nextInt(world.stories.size()));
  }

  BrokerChild anyBroker() {
    return brokers.all.get(random.nextInt(brokers.all.size()));
  }

  Processor onSmallDisk() {
    return processors().get(processors().size() - 1);
  }

  Path fillSmallDisk() throws IOException {
    return smallDisk.fill();
  }

  void drained(Duration took) {
    drains.add(took);
  }

  /** Classes that, first on the class path, make the program call itself another version. */
  Path anotherVersion() throws IOException {
    Path classes = world.dir.resolve("version-" + random.nextInt(1_000_000));
    Path properties = classes.resolve("org/courant/processor/stream/engine.properties");
    Files.createDirectories(properties.getParent());
    Files.writeString(properties, "version=" + classes.getFileName());
    return classes;
  }
}
