package org.courant.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.courant.processor.enrich.Article;

/** Commands from a cold process, by the launcher. */
public final class StartBench {
  private static final int TIMES = 5;

  private final Path launcher;
  private final Path folder;

  /**
   * What will start them.
   *
   * @param launcher the script {@code courant}
   * @param folder for what they write
   */
  public StartBench(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /** A bare JVM with our command line as the yardstick, one article, and the node. */
  public List<StartFigures> run(Corpus corpus) throws IOException, InterruptedException {
    Article article = corpus.at(0);
    Path story = folder.resolve("story.txt");
    Files.writeString(story, article.headline() + "\n\n" + article.body(), UTF_8);
    return List.of(toTheEnd("--version"), toTheEnd("enrich", story.toString()), ready());
  }

  /** The median of several. */
  private StartFigures toTheEnd(String... words) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      try (Child child = Child.start(launcher, List.of(words), Map.of())) {
        millis.add(child.awaitEnd());
      }
    }
    millis.sort(Double::compare);
    return new StartFigures(
        "courant " + words[0], millis.get(TIMES / 2), Double.NaN, ProcessorTime.load());
  }

  private StartFigures ready() throws IOException, InterruptedException {
    Path data = folder.resolve("node");
    List<String> words =
        List.of("up", "--kafka-port", "0", "--registry-port", "0", "--data-dir", data.toString());
    try (Child child = Child.start(launcher, words, Map.of())) {
      double millis = child.await("Ready");
      return new StartFigures(
          "courant up, until ready", millis, child.peak(), ProcessorTime.load());
    }
  }
}
