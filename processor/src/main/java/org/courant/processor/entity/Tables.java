package org.courant.processor.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the resource files of this package: a line a row, tabs between cells, # for remarks. */
final class Tables {
  private Tables() {}

  static List<String> lines(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  static List<List<String>> rows(String file, int cells) {
    return lines(file).stream().map(line -> cells(file, line, cells)).toList();
  }

  private static List<String> cells(String file, String line, int cells) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != cells) {
      throw new IllegalStateException(
          file + ": “" + line + "” has " + row.size() + " cells, must have " + cells);
    }
    return row;
  }

  static List<String> words(String line) {
    return List.of(line.strip().split(" +", -1));
  }

  static List<String> aliases(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(cell.split("\\|", -1)).filter(a -> !a.isEmpty()).toList();
  }
}
