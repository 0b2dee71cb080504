package org.courant.stories.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.stories.story.Enriched.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Copies made by seeded edits of PolNeAR's articles, through the whole stream. What counts as a
 * copy is said here by other code: Jaccard's similarity of runs of five words as strings, .5 and
 * more.
 */
class CopyQualityTest {
  private static final int ARTICLES = 150;

  @TempDir private Path stateDir;
  private final Random random = new Random(7);
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();

  @Test
  void nearCopiesAreFoundAndNothingElseIs() throws IOException {
    List<String> originals = originals();
    for (int origin = 0; origin < originals.size(); origin++) {
      add(originals.get(origin), origin);
      for (int copy = random.nextInt(3); copy > 0; copy--) {
        add(Edits.some(originals.get(origin), random), origin);
      }
    }
    Map<String, String> stories = new HashMap<>();
    try (StoryUnderTest stream = new StoryUnderTest(stateDir)) {
      for (int i = 0; i < texts.size(); i++) {
        stream.publish(Enriched.article("a" + i, texts.get(i)), NOON.plusSeconds(i));
      }
      stream.stories().forEach(s -> stories.put(s.key(), s.value().getStoryId()));
    }
    Count count = new Count();
    List<Set<String>> runs = texts.stream().map(CopyQualityTest::runs).toList();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean copies = jaccard(runs.get(i), runs.get(j)) >= .5;
        if (copies || !origins.get(i).equals(origins.get(j))) {
          count.add(copies, sameStory(stories, i, j));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %d pairs of copies: precision %.3f, recall %.3f%n",
        texts.size(),
        count.hits + count.missed,
        count.precision(),
        count.recall());
    assertThat(count.recall()).isGreaterThanOrEqualTo(.95);
    assertThat(count.precision()).isGreaterThanOrEqualTo(.95);
  }

  private void add(String text, int origin) {
    texts.add(text);
    origins.add(origin);
  }

  private static boolean sameStory(Map<String, String> stories, int i, int j) {
    return Objects.equals(stories.get("a" + i), stories.get("a" + j));
  }

  private static final class Count {
    private int hits;
    private int missed;
    private int wrong;

    void add(boolean copies, boolean found) {
      hits += copies && found ? 1 : 0;
      missed += copies && !found ? 1 : 0;
      wrong += !copies && found ? 1 : 0;
    }

    double precision() {
      return (double) hits / (hits + wrong);
    }

    double recall() {
      return (double) hits / (hits + missed);
    }
  }

  private static List<String> originals() throws IOException {
    Path folder = Path.of(System.getProperty("courant.shared", "none"), "data/quotes/polnear");
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is absent");
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (texts.size() < ARTICLES) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static Set<String> runs(String text) {
    List<String> words = Edits.words(text.toLowerCase(Locale.ROOT));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + 5)));
    }
    return runs;
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    if (Math.min(one.size(), other.size()) * 2 < Math.max(one.size(), other.size())) {
      return 0; // below .5 whatever they share
    }
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
