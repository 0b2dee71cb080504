package org.courant.evaluate.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.courant.evaluate.stance.AuthorStance;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enricher;

/**
 * Figures of all development sets, beside those that others published. The same code and sets give
 * the same page, byte for byte: no date, no speed.
 */
public final class QualityPage {
  private static final String TEMPLATE = "quality.md";

  private QualityPage() {}

  /**
   * Runs all sets, which takes a minute.
   *
   * @param engine its name and version
   * @param shared the folder that holds the sets, under {@code data}
   * @param labels the names development set
   * @param progress told of each set as it begins
   */
  public static String write(String engine, Path shared, Path labels, Consumer<String> progress) {
    Path data = shared.resolve("data");
    Enricher enricher = Enricher.create();
    Stances stances = new Stances(data, enricher, AuthorStance.engine(), progress);
    return template()
        .replace("{engine}", engine)
        .replace("{models}", models(enricher))
        .replace("{names}", new Names(data, labels, progress).table())
        .replace("{author}", stances.authorTable())
        .replace("{holder}", stances.holderTable())
        .replace("{stories}", new Stories(data, stories(labels), progress).table())
        .replace("{quotes}", new Quotes(data, enricher, progress).table());
  }

  /** The annotated stories lie beside the labels of names. */
  private static Path stories(Path labels) {
    return labels.toAbsolutePath().resolveSibling("../stories-dev").normalize();
  }

  /** Of an English article, as its record's provenance names them. */
  private static String models(Enricher enricher) {
    Article article =
        new Article("any", "Council meets", null, "The council met on Monday in the town.", "en");
    Map<String, String> models =
        enricher.enrich(article) instanceof Enriched enriched ? enriched.models() : Map.of();
    return new TreeMap<>(models)
        .entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String template() {
    try (InputStream in = QualityPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException(TEMPLATE + " is missing from the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(TEMPLATE + " in the jar cannot be read", e);
    }
  }
}
