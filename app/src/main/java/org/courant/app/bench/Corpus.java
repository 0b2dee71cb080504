package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.courant.processor.enrich.Article;

/**
 * Articles to measure with.
 *
 * @param name for people
 */
public record Corpus(String name, List<Article> articles) {
  private static final String POLNEAR = "data/quotes/polnear/dev/text";
  private static final long SEED = 7;
  private static final int SYNTHETIC = 84;

  public Corpus {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(name + ": no articles, must have some");
    }
  }

  /** PolNeAR's development part where it is, else articles of our own making. */
  public static Corpus in(Path shared) throws IOException {
    Path folder = shared.resolve(POLNEAR);
    return Files.isDirectory(folder)
        ? new Corpus("PolNeAR dev", read(folder))
        : new Corpus("synthetic, seed " + SEED, synthetic());
  }

  private static List<Article> read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file, UTF_8).strip();
        int end = Math.max(0, text.indexOf('\n'));
        articles.add(
            new Article(
                String.valueOf(file.getFileName()),
                text.substring(0, end),
                null,
                text.substring(end),
                "en"));
      }
    }
    return articles;
  }

  private static List<Article> synthetic() {
    Random random = new Random(SEED);
    return Stream.generate(() -> Prose.article(random)).limit(SYNTHETIC).toList();
  }

  /** In UTF-16 units, headline and body. */
  public double meanLength() {
    return articles.stream()
        .mapToInt(a -> a.headline().length() + a.body().length())
        .average()
        .orElseThrow();
  }

  /** The article at a place, counted round and round. */
  Article at(int place) {
    return articles.get(Math.floorMod(place, articles.size()));
  }

  /**
   * One article of a length, made of those here from a place on, whole paragraphs as far as they
   * go.
   */
  Article ofLength(int length, int from) {
    StringBuilder body = new StringBuilder();
    for (int i = from; body.length() < length; i++) {
      body.append(at(i).body().strip()).append("\n\n");
    }
    int end = body.lastIndexOf(". ", length);
    body.setLength(end > length / 2 ? end + 1 : length);
    return new Article(from + "/" + length, at(from).headline(), null, body.toString(), "en");
  }
}
