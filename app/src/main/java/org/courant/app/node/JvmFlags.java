package org.courant.app.node;

import java.util.List;

/** What newer Javas want to be told before they let Kafka, RocksDB and Avro work in silence. */
final class JvmFlags {
  private JvmFlags() {}

  static List<String> forThisJava() {
    int feature = Runtime.version().feature();
    if (feature >= 24) {
      return List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }
    return feature >= 22 ? List.of("--enable-native-access=ALL-UNNAMED") : List.of();
  }

  /** A small, quickly started JVM: neither child gains from more here. */
  static List<String> small(int heapMegabytes) {
    return List.of(
        "-Xmx" + heapMegabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto");
  }
}
