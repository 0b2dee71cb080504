package org.courant.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the installed program weighs.
 *
 * @param jars bytes by file, the heaviest first
 * @param others bytes of the folders and files beside them
 */
public record Footprint(Map<String, Long> jars, Map<String, Long> others) {
  /** Of a program that lies as the build leaves it: {@code lib} and what is beside it. */
  public static Footprint of(Path program) throws IOException {
    Map<String, Long> jars = new TreeMap<>();
    Map<String, Long> others = new TreeMap<>();
    try (Stream<Path> all = Files.list(program.resolve("lib"))) {
      all.forEach(jar -> jars.put(name(jar), weight(jar)));
    }
    try (Stream<Path> all = Files.list(program)) {
      all.filter(path -> !name(path).equals("lib"))
          .forEach(path -> others.put(name(path), weight(path)));
    }
    return new Footprint(heaviestFirst(jars), heaviestFirst(others));
  }

  private static Map<String, Long> heaviestFirst(Map<String, Long> weights) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static long weight(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long all() {
    return Stream.concat(jars.values().stream(), others.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }
}
