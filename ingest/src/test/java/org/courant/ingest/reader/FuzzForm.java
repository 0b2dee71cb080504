package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form of files with samples of ours, and the shared ones where they are there.
 *
 * @param format the reader that half of the mutants are forced on; null where the form is a
 *     wrapping
 */
record FuzzForm(String name, @Nullable Format format, Map<String, byte[]> samples) {
  private static final Path FORMATS =
      Path.of(System.getProperty("courant.shared", "../../shared"), "data", "formats");

  static List<FuzzForm> all() {
    byte[] warc =
        Crawls.join(
            Crawls.response("https://mast.test/a", "Vote fails"),
            Crawls.response("https://mast.test/b", "Levy rises"));
    byte[] json = FuzzSamples.JSON.getBytes(UTF_8);
    return List.of(
        of("text", Format.TEXT, FuzzSamples.TEXT, ""),
        of("json", Format.JSON, FuzzSamples.JSON, ""),
        of("ninjs", Format.JSON, FuzzSamples.NINJS, "ninjs/.*json"),
        of("rss", Format.FEED, FuzzSamples.RSS, "rss/.*rss"),
        of("atom", Format.FEED, FuzzSamples.ATOM, ""),
        of("jsonfeed", Format.JSON, FuzzSamples.JSON_FEED, ""),
        of("newsml", Format.NEWSML, FuzzSamples.NEWSML, "newsml-g2/.*xml"),
        of("nitf", Format.NITF, FuzzSamples.NITF, "newsml-g2/LISTING_2[25].*"),
        of("html", Format.HTML, pages()),
        of("warc", Format.WARC, with(shared("warc/.*warc(\\.gz|\\.bad)*"), "ours", warc)),
        of("arc", Format.WARC, with(shared("warc/.*arc(\\.gz)?"), "ours", FuzzSamples.arc())),
        of("links", Format.LINKS, FuzzSamples.LINKS, ""),
        of("gzip", null, Map.of("warc", Crawls.gzip(warc), "json", Crawls.gzip(json))),
        of("zip", null, Map.of("two", FuzzSamples.zip(json, Crawls.gzip(warc)))));
  }

  private static FuzzForm of(String name, Format format, String ours, String shared) {
    return of(name, format, with(shared(shared), "ours", ours.getBytes(UTF_8)));
  }

  private static FuzzForm of(String name, @Nullable Format format, Map<String, byte[]> samples) {
    return new FuzzForm(name, format, samples);
  }

  private static Map<String, byte[]> with(Map<String, byte[]> some, String name, byte[] one) {
    some.put(name, one);
    return some;
  }

  private static Map<String, byte[]> shared(String names) {
    return Files.isDirectory(FORMATS) ? files(FORMATS, names) : new TreeMap<>();
  }

  private static Map<String, byte[]> pages() {
    Path folder = Path.of("src/test/resources", "org/courant/ingest/reader/pages");
    return with(files(folder, ".*html"), "ours", Crawls.page("Vote fails").getBytes(UTF_8));
  }

  private static Map<String, byte[]> files(Path folder, String names) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (name.matches(names)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The sample that a seed starts from. */
  String sample(long seed) {
    List<String> names = new ArrayList<>(samples.keySet());
    names.sort(null);
    return names.get((int) (seed % names.size()));
  }

  byte[] mutant(long seed) {
    return Mutation.of(Objects.requireNonNull(samples.get(sample(seed))), seed);
  }

  @Override
  public String toString() {
    return name;
  }
}
