package org.courant.processor.encoder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What processes that were killed have left in the temporary folder.
 *
 * <p>Ours, and ONNX Runtime's own where they are empty, which they are when it was given a folder.
 * Only those that have lain for an hour: a younger one may be somebody's who is just starting.
 */
final class StaleFolders {
  private static final String THEIRS = "onnxruntime-java";
  private static final Duration AGE = Duration.ofHours(1);

  private StaleFolders() {}

  /** Removes what it can; what it may not remove stays. */
  static void sweep(Path temporary) {
    Instant before = Instant.now().minus(AGE);
    for (String prefix : new String[] {NativeLibrary.FOLDER, THEIRS}) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, prefix + "*")) {
        for (Path folder : folders) {
          if (isStale(folder, before)) {
            remove(folder, prefix.equals(THEIRS));
          }
        }
      } catch (IOException e) {
        // Nothing of ours to be found, then.
        return;
      }
    }
  }

  private static boolean isStale(Path folder, Instant before) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(folder).toInstant().isBefore(before);
  }

  private static void remove(Path folder, boolean onlyEmpty) {
    if (!onlyEmpty) {
      delete(folder);
      return;
    }
    try {
      Files.delete(folder);
    } catch (IOException e) {
      // Not empty: somebody else's.
    }
  }

  /** Deletes a folder of ours with its files, now or, where the system forbids, at the end. */
  static void delete(Path folder) {
    folder.toFile().deleteOnExit();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        file.toFile().deleteOnExit();
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A system that holds what is loaded (Windows): deleted at exit.
    }
  }
}
