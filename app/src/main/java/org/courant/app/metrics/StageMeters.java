package org.courant.app.metrics;

import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.enrich.Stage;
import org.courant.processor.enrich.StageWatch;

/** How long the engine takes, for an article and for each of its stages. */
public final class StageMeters implements StageWatch {
  private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
  private final Timer whole;

  public StageMeters(Meters meters) {
    for (Stage stage : Stage.values()) {
      stages.put(
          stage,
          Timer.builder("courant.stage")
              .description("Time that a stage of the engine takes for an article.")
              .tag("stage", stage.name().toLowerCase(Locale.ROOT))
              .serviceLevelObjectives(Buckets.work())
              .register(meters.registry()));
    }
    whole =
        Timer.builder("courant.enrichment")
            .description("Time that the engine takes for an article, all stages together.")
            .serviceLevelObjectives(Buckets.work())
            .register(meters.registry());
  }

  @Override
  public <T> T over(Stage stage, Supplier<T> work) {
    return Objects.requireNonNull(stages.get(stage)).record(work);
  }

  /** The same engine, timed as a whole. */
  public Function<Article, Enrichment> timed(Function<Article, Enrichment> enricher) {
    return article -> whole.record(() -> enricher.apply(article));
  }
}
