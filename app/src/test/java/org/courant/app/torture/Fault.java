package org.courant.app.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done to the processors, the story stream, brokers and registry while articles come in.
 */
enum Fault {
  PROCESSOR_KILLED("processor: kill -9") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      Processor processor = scene.anyProcessor();
      processor.kill();
      return List.of(processor.startAndAwait());
    }
  },
  PROCESSOR_STOPPED("processor: SIGTERM") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      Processor processor = scene.anyProcessor();
      scene.drained(processor.stop());
      return List.of(processor.startAndAwait());
    }
  },
  PROCESSOR_PAUSED("processor: SIGSTOP for 25 s, a transaction may be open for 10 s") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      scene.anyProcessor().pause(Duration.ofSeconds(25));
      Thread.sleep(5_000);
      return List.of();
    }
  },
  STORIES_KILLED("story stream: kill -9") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      Processor stream = scene.anyStoryStream();
      stream.kill();
      return List.of(stream.startAndAwait());
    }
  },
  BROKER_KILLED("broker: kill -9") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      BrokerChild broker = scene.anyBroker();
      broker.kill();
      Thread.sleep(8_000);
      broker.start();
      scene.brokers().awaitWhole();
      return List.of();
    }
  },
  BROKER_STOPPED("broker: SIGTERM") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      BrokerChild broker = scene.anyBroker();
      broker.stop();
      broker.start();
      scene.brokers().awaitWhole();
      return List.of();
    }
  },
  BROKERS_BOUNCED("brokers: all three, one after the other") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      for (BrokerChild broker : scene.brokers().all) {
        broker.stop();
        broker.start();
        scene.brokers().awaitWhole();
      }
      return List.of();
    }
  },
  REGISTRY_DOWN(
      "registry: down for 60 s, with schemas nobody has asked for, and a processor killed") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      scene.load().anotherSchema();
      scene.registry().down();
      Processor processor = scene.anyProcessor();
      processor.kill();
      processor.begin();
      Thread.sleep(60_000);
      scene.registry().up();
      processor.awaitRunning();
      return List.of();
    }
  },
  DISK_FULL("processor: state on a full disk, killed and started on it") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      Processor processor = scene.onSmallDisk();
      Path filler = scene.fillSmallDisk();
      processor.kill();
      processor.begin();
      Thread.sleep(20_000);
      Files.delete(filler);
      processor.awaitRunning();
      return List.of();
    }
  },
  NETWORK_SLOW("network: 50 ms each way between processors and brokers, 30 s") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      scene.brokers().delay(50);
      try {
        Thread.sleep(30_000);
      } finally {
        scene.brokers().delay(0);
      }
      return List.of();
    }
  },
  VERSION_CHANGED("processors: another version, one after the other") {
    @Override
    List<Duration> strike(Scene scene) throws Exception {
      Path classes = scene.anotherVersion();
      List<Duration> took = new ArrayList<>();
      for (Processor processor : scene.processors()) {
        scene.drained(processor.stop());
        processor.upgrade(classes);
        took.add(processor.startAndAwait());
      }
      return took;
    }
  };

  final String what;

  Fault(String what) {
    this.what = what;
  }

  /**
   * Does it, and puts all back.
   *
   * @return how long each processor that was started on a whole cluster took until RUNNING
   */
  abstract List<Duration> strike(Scene scene) throws Exception;
}
