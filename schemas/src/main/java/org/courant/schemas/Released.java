package org.courant.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;
import org.courant.avro.Article;
import org.courant.avro.ArticleState;
import org.courant.avro.Contribution;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.EntityObservation;
import org.courant.avro.HeldArticle;
import org.courant.avro.KeyHolders;
import org.courant.avro.NamingHour;
import org.courant.avro.Novelty;
import org.courant.avro.OpenStory;
import org.courant.avro.Outcome;
import org.courant.avro.StanceObservation;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryProbe;
import org.courant.avro.StoryState;
import org.courant.avro.Trend;
import org.courant.avro.TrendChange;
import org.courant.avro.TrendState;

/** The schemas of this build, and those under {@code released/}, which records may still carry. */
final class Released {
  private Released() {}

  /** Every record that stands alone, in public or in a state store. */
  static List<Schema> current() {
    return List.of(
            Article.SCHEMA$,
            EnrichedArticle.SCHEMA$,
            EntityObservation.SCHEMA$,
            StanceObservation.SCHEMA$,
            Outcome.SCHEMA$,
            ArticleState.SCHEMA$,
            HeldArticle.SCHEMA$,
            StoryMembership.SCHEMA$,
            StoryMerge.SCHEMA$,
            Trend.SCHEMA$,
            Novelty.SCHEMA$,
            StoryState.SCHEMA$,
            StoryPrint.SCHEMA$,
            OpenStory.SCHEMA$,
            StoryProbe.SCHEMA$,
            StoryMail.SCHEMA$,
            KeyHolders.SCHEMA$,
            Contribution.SCHEMA$,
            TrendChange.SCHEMA$,
            TrendState.SCHEMA$,
            NamingHour.SCHEMA$)
        .stream()
        .map(Contract::of)
        .toList();
  }

  /** By release, from 1 on without a gap; empty for a record that has not been released. */
  static Map<Integer, Schema> of(String name) {
    Map<Integer, Schema> found = new LinkedHashMap<>();
    for (int release = 1; exists(release, "article.avsc"); release++) {
      if (exists(release, file(name))) {
        found.put(release, parse(release, file(name)));
      }
    }
    return found;
  }

  /** {@code EnrichedArticle} is in {@code enriched-article.avsc}. */
  static String file(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".avsc";
  }

  private static boolean exists(int release, String file) {
    return Released.class.getResource(path(release, file)) != null;
  }

  private static Schema parse(int release, String file) {
    try (InputStream in = Released.class.getResourceAsStream(path(release, file))) {
      return new Schema.Parser().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException("released/" + release + "/" + file, e);
    }
  }

  private static String path(int release, String file) {
    return "released/" + release + "/" + file;
  }
}
