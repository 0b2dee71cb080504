package org.courant.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a stream's state stores take on disk: {@code …/TASK/rocksdb/STORE/…} and {@code
 * …/TASK/STORE/…}.
 */
final class StateSize {
  private static final Pattern TASK = Pattern.compile("\\d+_\\d+");

  private StateSize() {}

  /** By store, all its tasks together. */
  static Map<String, Long> of(Path stateDir) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(stateDir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String store = store(stateDir.relativize(file));
        if (store != null) {
          sizes.merge(store, Files.size(file), Long::sum);
        }
      }
    }
    return sizes;
  }

  /** All of it, whatever it is. */
  static long all(Path stateDir) throws IOException {
    try (Stream<Path> files = Files.walk(stateDir)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** As on a disk that has no state. */
  static void delete(Path stateDir) throws IOException {
    if (!Files.exists(stateDir)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(stateDir)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /** What comes after the task, past the folder that stores without segments have in common. */
  private static @Nullable String store(Path file) {
    for (int i = 0; i + 2 < file.getNameCount(); i++) {
      if (TASK.matcher(name(file, i)).matches()) {
        int at = name(file, i + 1).equals("rocksdb") ? i + 2 : i + 1;
        return at + 1 < file.getNameCount() ? name(file, at) : null;
      }
    }
    return null;
  }

  private static String name(Path file, int place) {
    return String.valueOf(file.getName(place));
  }
}
