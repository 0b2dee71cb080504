package org.courant.stories.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.stories.story.Enriched.NOON;
import static org.courant.stories.story.Enriched.entity;
import static org.courant.stories.story.Enriched.stance;
import static org.courant.stories.story.Enriched.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.courant.avro.Earlier;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Novelty;
import org.courant.avro.StanceLabel;
import org.courant.avro.Tally;
import org.courant.avro.Trend;
import org.courant.avro.TrendKind;
import org.courant.avro.TrendPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTest {
  private static final Instant LONG_AGO = Instant.parse("2016-05-04T03:02:01Z");

  @TempDir private Path stateDir;
  private StoryUnderTest stream;
  private int minutes;

  @BeforeEach
  void start() {
    stream = new StoryUnderTest(stateDir);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  @Test
  void anEntityIsCountedInItsHourAndItsDay() {
    publish(naming("a", 1, text(1, 200), 3));
    assertThat(stream.trends())
        .extracting(Trend::getPeriod, Trend::getStart)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TrendPeriod.HOUR, NOON),
            org.assertj.core.groups.Tuple.tuple(TrendPeriod.DAY, NOON.minus(Duration.ofHours(12))));
  }

  @Test
  void copiesAreCountedApart() {
    publish(naming("a", 1, text(1, 200), 3));
    publish(naming("b", 1, text(1, 200), 3));
    publish(naming("c", 1, text(2, 200), 1));
    Trend hour = stream.trends().get(0);
    assertThat(hour.getArticles()).isEqualTo(new Tally(2L, 1L));
    assertThat(hour.getMentions()).isEqualTo(new Tally(4L, 3L));
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldInTheCounts() {
    publish(naming("a", 1, text(1, 200), 3));
    publish(naming("a", 2, text(1, 210), 1));
    assertThat(stream.trends().get(0).getMentions()).isEqualTo(new Tally(1L, 0L));
    assertThat(stream.trends()).isEmpty();
  }

  @Test
  void aRetractionTakesTheArticleOut() {
    publish(naming("a", 1, text(1, 200), 3));
    stream.retract("a", tick());
    assertThat(stream.trends())
        .allMatch(row -> row.getArticles().equals(new Tally(0L, 0L)))
        .hasSize(2);
  }

  @Test
  void stancesAreCountedByLabel() {
    publish(holding("a", 1, StanceLabel.AGAINST));
    publish(holding("b", 2, StanceLabel.AGAINST));
    publish(holding("c", 3, StanceLabel.FAVOR));
    Trend hour = stream.trends().get(0);
    assertThat(hour.getKind()).isEqualTo(TrendKind.STANCE);
    assertThat(hour.getAgainst()).isEqualTo(new Tally(2L, 0L));
    assertThat(hour.getFavor()).isEqualTo(new Tally(1L, 0L));
  }

  @Test
  void whatAnArticleSaysTwiceOfTwoCountsOnce() {
    EnrichedArticle article =
        EnrichedArticle.newBuilder(holding("a", 1, StanceLabel.FAVOR))
            .setStances(
                List.of(
                    stance("bell", "pell", StanceLabel.FAVOR),
                    stance("bell", "pell", StanceLabel.FAVOR)))
            .build();
    publish(article);
    assertThat(stream.trends().get(0).getFavor()).isEqualTo(new Tally(1L, 0L));
  }

  @Test
  void anArchivedArticleCountsInItsOwnHour() {
    publish(
        EnrichedArticle.newBuilder(naming("a", 1, text(1, 200), 3)).setPublished(LONG_AGO).build());
    assertThat(stream.trends().get(0).getStart()).isEqualTo("2016-05-04T03:00:00Z");
  }

  @Test
  void anArchiveDoesNotMoveTheCountsOfToday() {
    publish(naming("a", 1, text(1, 200), 3));
    publish(
        EnrichedArticle.newBuilder(naming("b", 1, text(2, 200), 3)).setPublished(LONG_AGO).build());
    publish(naming("c", 1, text(3, 200), 3));
    assertThat(stream.trends().get(0).getArticles()).isEqualTo(new Tally(2L, 0L));
  }

  @Test
  void aRowThatWasForgottenBeginsAnewUnderAKeyOfItsOwn() {
    publish(
        EnrichedArticle.newBuilder(naming("a", 1, text(1, 200), 3)).setPublished(LONG_AGO).build());
    minutes += 9 * 24 * 60;
    publish(naming("b", 1, text(2, 200), 1)); // lets the stream's time pass
    publish(
        EnrichedArticle.newBuilder(naming("c", 1, text(3, 200), 3)).setPublished(LONG_AGO).build());
    assertThat(stream.trends())
        .filteredOn(row -> row.getStart().equals(Instant.parse("2016-05-04T03:00:00Z")))
        .extracting(Trend::getArticles)
        .containsExactly(new Tally(1L, 0L), new Tally(1L, 0L));
  }

  @Test
  void theFirstArticleOnAnEntityIsNew() {
    publish(naming("a", 1, text(1, 200), 3));
    Novelty novelty = stream.novelty().get(0);
    assertThat(novelty.getEntityId()).isEqualTo("pell");
    assertThat(novelty.getArticles()).isEqualTo(new Earlier(0L, 0L, 0L, 0L, 0L));
  }

  @Test
  void noveltyCountsEarlierArticlesByHowLongAgoTheyWere() {
    for (int hoursAgo : List.of(150, 100, 60, 20, 5)) {
      publish(
          EnrichedArticle.newBuilder(naming("a" + hoursAgo, 1, text(hoursAgo, 200), 1))
              .setPublished(NOON.minus(Duration.ofHours(hoursAgo)))
              .build());
    }
    publish(
        EnrichedArticle.newBuilder(naming("now", 1, text(1, 200), 1)).setPublished(NOON).build());
    List<Novelty> told = stream.novelty();
    assertThat(told.get(5).getArticles()).isEqualTo(new Earlier(1L, 2L, 3L, 4L, 5L));
  }

  @Test
  void noveltyCountsCopiesOnlyAmongAllArticles() {
    publish(naming("a", 1, text(1, 200), 1));
    publish(naming("b", 1, text(1, 200), 1));
    publish(naming("c", 1, text(2, 200), 1));
    Novelty last = stream.novelty().get(2);
    assertThat(last.getArticles().getHours12()).isEqualTo(2);
    assertThat(last.getOriginals().getHours12()).isEqualTo(1);
  }

  @Test
  void aRetractedArticleIsNoEarlierArticle() {
    publish(naming("a", 1, text(1, 200), 1));
    stream.retract("a", tick());
    publish(naming("b", 1, text(2, 200), 1));
    assertThat(stream.novelty().get(1).getArticles().getDays7()).isZero();
  }

  private static EnrichedArticle naming(String id, int version, String body, int mentions) {
    return Enriched.version(id, version, body)
        .setEntities(List.of(entity("pell", mentions)))
        .build();
  }

  private static EnrichedArticle holding(String id, int text, StanceLabel label) {
    return Enriched.version(id, 1, text(text, 200))
        .setStances(List.of(stance("bell", "pell", label)))
        .build();
  }

  private void publish(EnrichedArticle article) {
    stream.publish(article, tick());
  }

  private Instant tick() {
    return NOON.plus(Duration.ofMinutes(minutes++));
  }
}
