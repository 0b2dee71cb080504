package org.courant.ingest.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.courant.ingest.reader.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in the order of the input and hands each on at once, so that memory does not grow
 * with the input. The format is known by the content, not by the name, unless it is given.
 */
public final class ArticleReader {
  private static final int LOOK_AHEAD = 4096;

  private final @Nullable Format given;

  public ArticleReader(@Nullable Format given) {
    this.given = given;
  }

  /** A file, or every file below a folder in the order of their names, hidden ones left out. */
  public void read(Path path, Consumer<Reading> readings) {
    if (Files.isDirectory(path)) {
      for (Path file : filesBelow(path, readings)) {
        readFile(file, readings);
      }
    } else {
      readFile(path, readings);
    }
  }

  /** Standard input, or any other stream without a place of its own. */
  public void read(InputStream in, Consumer<Reading> readings) {
    try {
      read(in, new Source("-", null), readings);
    } catch (IOException e) {
      readings.accept(new Unreadable(new Location("-", 1), "cannot be read: " + e));
    }
  }

  private void readFile(Path file, Consumer<Reading> readings) {
    Source source = new Source(file.toString(), file);
    if (!Files.exists(file)) {
      readings.accept(new Unreadable(source.line(1), "no such file"));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(in, source, readings);
    } catch (IOException e) {
      readings.accept(new Unreadable(source.line(1), "cannot be read: " + e));
    }
  }

  private void read(InputStream in, Source source, Consumer<Reading> readings) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 2 * LOOK_AHEAD);
    Format format = given != null ? given : recognise(buffered);
    if (format == Format.JSON) {
      new JsonReader(source, readings).read(buffered);
    } else {
      readings.accept(TextReader.read(buffered, source));
    }
  }

  private static Format recognise(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD - 1);
    in.reset();
    int i = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    while (i < head.length && head[i] <= ' ' && head[i] >= 0) {
      i++;
    }
    return i < head.length && (head[i] == '{' || head[i] == '[') ? Format.JSON : Format.TEXT;
  }

  /** Links are not followed, so a loop of them cannot catch us. */
  private static List<Path> filesBelow(Path folder, Consumer<Reading> readings) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(folder) && hidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file) && Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              readings.accept(
                  new Unreadable(new Location(file.toString(), 1), "cannot be read: " + e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      readings.accept(
          new Unreadable(new Location(folder.toString(), 1), "folder cannot be read: " + e));
    }
    Collections.sort(files);
    return files;
  }

  private static boolean hidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
