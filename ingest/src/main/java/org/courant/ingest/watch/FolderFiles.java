package org.courant.ingest.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder and those below it that are not on their way yet. */
final class FolderFiles {
  /** Names that programs give to what they are still writing. */
  private static final Set<String> PARTIAL =
      Set.of("tmp", "temp", "part", "partial", "filepart", "crdownload", "swp", "lock");

  private FolderFiles() {}

  /** In the order of their names; links are not followed. */
  static List<Path> of(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> wanted(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean wanted(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = String.valueOf(relative.getFileName()).toLowerCase(Locale.ROOT);
    return !name.endsWith("~") && !PARTIAL.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
