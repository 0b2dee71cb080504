package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courant.ingest.item.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Pages in the manner of many publishers. What is text of the article is marked in them with the
 * attribute {@code data-text}, which is taken out before the page is read.
 */
class MainTextTest {
  private static final String MARK = " data-text";

  @Test
  void everyPageIsReadNearlyAsAPersonWouldReadIt() throws Exception {
    Map<String, Double> scores = new HashMap<>();
    for (Path page : pages()) {
      String html = Files.readString(page);
      scores.put(String.valueOf(page.getFileName()), f1(expected(html), body(html)));
    }
    assertThat(scores)
        .hasSizeGreaterThan(15)
        .allSatisfy((page, f1) -> assertThat(f1).as(page).isGreaterThan(0.9));
    assertThat(scores.values().stream().mapToDouble(f -> f).average().orElse(0))
        .as("mean of %s", scores)
        .isGreaterThan(0.97);
  }

  private static List<Path> pages() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(MainTextTest.class.getResource("pages"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList();
    }
  }

  private static String expected(String html) {
    return Jsoup.parse(html).select("[data-text]").stream()
        .map(Element::text)
        .collect(Collectors.joining("\n"));
  }

  private static String body(String html) {
    Readings readings = Readings.of(html.replace(MARK, "").getBytes(UTF_8));
    return readings.items().stream().map(Item::body).findFirst().orElse("");
  }

  /** Of words, as bags: how extractors are compared. */
  static double f1(String gold, String found) {
    List<String> left = new ArrayList<>(words(gold));
    List<String> words = words(found);
    long hits = words.stream().filter(left::remove).count();
    double precision = words.isEmpty() ? 0 : (double) hits / words.size();
    double recall = (double) hits / Math.max(1, words(gold).size());
    return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
