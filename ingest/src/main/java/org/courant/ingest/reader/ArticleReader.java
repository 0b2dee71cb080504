package org.courant.ingest.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.reader.Reading.Unreadable;
import org.courant.ingest.reader.crawl.CrawlReader;
import org.courant.ingest.reader.feed.FeedReader;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Encoding;
import org.courant.ingest.reader.field.Limits;
import org.courant.ingest.reader.html.PageReader;
import org.courant.ingest.reader.json.JsonReader;
import org.courant.ingest.reader.link.LinkReader;
import org.courant.ingest.reader.packed.Gunzip;
import org.courant.ingest.reader.packed.Unzip;
import org.courant.ingest.reader.wire.WireReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in the order of the input and hands each on at once, so that memory does not grow
 * with the input. The format is known by the content, unless it is given.
 */
public final class ArticleReader {
  private static final int LOOK_AHEAD = 4096;
  private static final int DEEPEST = 3;

  private final @Nullable Format given;

  public ArticleReader(@Nullable Format given) {
    this.given = given;
  }

  /** A file, or every file below a folder in the order of their names, hidden ones left out. */
  public void read(Path path, Consumer<Reading> readings) {
    if (Files.isDirectory(path)) {
      List<Path> files = filesBelow(path, readings);
      if (files.isEmpty()) {
        readings.accept(
            new Unreadable(new Location(path.toString(), 1), "the folder has no files"));
      }
      files.forEach(file -> readFile(file, readings));
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
    read(in, source, readings, 0);
  }

  private void read(InputStream in, Source source, Consumer<Reading> readings, int depth)
      throws IOException {
    Peeked peeked = new Peeked(in, LOOK_AHEAD);
    BufferedInputStream buffered = new BufferedInputStream(peeked, 2 * LOOK_AHEAD);
    byte[] head = peeked.head();
    boolean packed = Gunzip.is(head) || Unzip.is(head);
    if (packed && depth == DEEPEST) {
      readings.accept(
          new Unreadable(source.line(1), "packed more than " + DEEPEST + " times, the limit"));
    } else if (Gunzip.is(head)) {
      read(new Gunzip(buffered), source, readings, depth + 1);
    } else if (Unzip.is(head)) {
      readZip(buffered, source, readings, depth);
    } else {
      Format format = given != null ? given : Recognition.of(source.name(), head);
      readAs(format, buffered, source, readings);
    }
  }

  private void readZip(InputStream in, Source source, Consumer<Reading> readings, int depth)
      throws IOException {
    AtomicBoolean files = new AtomicBoolean();
    Unzip.read(
        in,
        (name, file) -> {
          files.set(true);
          read(file, new Source(source.name() + "!" + name, null), readings, depth + 1);
        });
    if (!files.get()) {
      readings.accept(new Unreadable(source.line(1), "the archive has no files, or is broken"));
    }
  }

  private static void readAs(
      Format format, BufferedInputStream in, Source source, Consumer<Reading> readings)
      throws IOException {
    Path file = source.file();
    String place = file == null ? null : ArticleId.ofFile(file);
    Drafts drafts = new Checked(source, null, readings);
    Drafts single = new Checked(source, place, readings);
    switch (format) {
      case TEXT -> readings.accept(TextReader.read(in, source));
      case JSON -> new JsonReader(drafts).read(in);
      case WARC -> CrawlReader.read(in, drafts);
      case LINKS -> LinkReader.read(in, drafts);
      case FEED ->
          readDocument(in, drafts, (text, told, out) -> FeedReader.read(text, null, told, out));
      case NEWSML, NITF -> readDocument(in, single, WireReader::read);
      case HTML ->
          readDocument(in, single, (text, told, out) -> PageReader.read(text, null, told, out));
    }
  }

  /** A reader of a document that is held as a whole. */
  private interface DocumentReader {
    void read(String text, List<String> warnings, Drafts drafts);
  }

  private static void readDocument(InputStream in, Drafts drafts, DocumentReader reader)
      throws IOException {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT + 1);
    if (bytes.length > Limits.DOCUMENT) {
      drafts.unreadable(1, "document is over " + Limits.DOCUMENT / 1_000_000 + " MB, the limit");
      return;
    }
    List<String> warnings = new ArrayList<>();
    reader.read(Encoding.decode(bytes, null, warnings), warnings, drafts);
  }

  /** Links are followed; one that leads back to a folder above adds nothing. */
  private static List<Path> filesBelow(Path folder, Consumer<Reading> readings) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
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
              if (!(e instanceof FileSystemLoopException)) {
                readings.accept(
                    new Unreadable(new Location(file.toString(), 1), "cannot be read: " + e));
              }
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
