package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.courant.processor.entity.UserGazetteer;
import org.junit.jupiter.api.Test;

class EnricherTest {
  private static final Enricher ENRICHER = Enricher.create();

  @Test
  void findsWhoIsNamed() {
    Enriched found = enriched("Bly quits", "Minister Ann Bly quit on Monday, she said in Oslo.");
    assertThat(found.headline()).isEqualTo("Bly quits");
    assertThat(found.document().text()).startsWith("Bly quits\n\nMinister");
    assertThat(found.entities()).extracting(e -> e.id()).containsExactly("ann-bly", "oslo");
    assertThat(found.warnings()).isEmpty();
    assertThat(found.read()).isEqualTo(found.document().text().length());
  }

  @Test
  void modelsThatHadASayAreNamed() {
    assertThat(enriched("Bly quits", "Minister Ann Bly quit on Monday, she said in Oslo.").models())
        .containsKeys("gazetteer", "stance-encoder", "author-gate");
  }

  @Test
  void otherLanguagePassesWithoutTags() {
    Enriched found =
        enriched(
            "Le maire", "Le maire de Paris, Jean Roux, a annoncé mardi que le port est fermé.");
    assertThat(found.document().language()).isEqualTo("fr");
    assertThat(found.document().sentences()).isNotEmpty();
    assertThat(found.entities()).isEmpty();
  }

  @Test
  void stagesAreWatchedInTheirOrder() {
    List<Stage> seen = new ArrayList<>();
    StageWatch watch =
        new StageWatch() {
          @Override
          public <T> T over(Stage stage, Supplier<T> work) {
            seen.add(stage);
            return work.get();
          }
        };
    Enricher.create(UserGazetteer.none(), Profile.FAST, watch)
        .enrich(article("Bly quits", "Minister Ann Bly quit on Monday, she said in Oslo."));
    assertThat(seen).containsExactly(Stage.values());
  }

  @Test
  void tooLongIsRejected() {
    assertThat(enrich("Head", "x ".repeat(2_500_000)))
        .isEqualTo(new Rejected("article a1: text is 5.0 MB, limit is 1 MB"));
  }

  @Test
  void emptyIsRejected() {
    assertThat(enrich("", "<script>x</script>\u0000{ad}"))
        .isEqualTo(new Rejected("article a1: text is empty once cleaned, must have words"));
  }

  @Test
  void missingHeadlineIsAWarning() {
    assertThat(enriched("", "The mayor of the town quit on Monday.").warnings())
        .containsExactly("article a1: headline is empty");
  }

  @Test
  void sameArticleGivesTheSameAnswer() {
    String body = "Minister Ann Bly quit on Monday, she said in Oslo. Russia denied it.";
    assertThat(Enricher.create().enrich(article("Bly quits", body)))
        .isEqualTo(ENRICHER.enrich(article("Bly quits", body)));
  }

  private static Enriched enriched(String headline, String body) {
    return (Enriched) enrich(headline, body);
  }

  private static Enrichment enrich(String headline, String body) {
    return ENRICHER.enrich(article(headline, body));
  }

  private static Article article(String headline, String body) {
    return new Article("a1", headline, null, body, null);
  }
}
