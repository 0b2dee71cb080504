package org.courant.app.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Profile;
import org.courant.processor.enrich.Stage;
import org.courant.processor.entity.UserGazetteer;

/** The engine alone, on the calling thread. */
public final class EngineBench {
  private static final int WARMING = 2;

  private final StageClock clock = new StageClock();
  private final Profile profile;
  private final Enricher enricher;

  public EngineBench(Profile profile) {
    this.profile = profile;
    this.enricher = Enricher.create(UserGazetteer.none(), profile, clock).ready();
  }

  public String name() {
    return profile.name().toLowerCase(Locale.ROOT);
  }

  /** The same engine, for the stream. */
  public StreamBench.Engine engine() {
    return new StreamBench.Engine(name(), enricher::enrich);
  }

  /** Of several rounds over the corpus, the one that lies in the middle. */
  public EngineFigures run(Corpus corpus, int rounds) {
    String digest = Digest.of(corpus, enricher);
    for (int i = 1; i < WARMING; i++) {
      round(corpus, digest);
    }
    List<EngineFigures> all = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      all.add(round(corpus, digest));
    }
    all.sort(Comparator.comparingDouble(EngineFigures::all));
    return all.get(all.size() / 2);
  }

  private EngineFigures round(Corpus corpus, String digest) {
    clock.reset();
    long heap = Heap.resting();
    long collecting = ThreadCost.collecting();
    long allocated = ThreadCost.allocated();
    long begin = ThreadCost.cpu();
    for (Article article : corpus.articles()) {
      enricher.enrich(article);
    }
    double number = corpus.articles().size();
    double all = (ThreadCost.cpu() - begin) / 1e6 / number;
    return new EngineFigures(
        profile,
        stages(number),
        clock.network() / 1e6 / number,
        all,
        (ThreadCost.collecting() - collecting) / number,
        (ThreadCost.allocated() - allocated) / number,
        heap,
        digest);
  }

  private Map<Stage, Double> stages(double number) {
    Map<Stage, Double> stages = new EnumMap<>(Stage.class);
    clock.stages().forEach((stage, nanos) -> stages.put(stage, nanos / 1e6 / number));
    return stages;
  }

  /** Milliseconds of processor time for an article of a length, once the engine is warm. */
  public double ofLength(Corpus corpus, int length) {
    int number = Math.max(1, Growth.LONG / length);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(corpus.ofLength(length, 7 * i));
    }
    long begin = ThreadCost.cpu();
    articles.forEach(enricher::enrich);
    return (ThreadCost.cpu() - begin) / 1e6 / number;
  }
}
