package org.courant.stories.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.stories.story.Enriched.NOON;
import static org.courant.stories.story.Enriched.article;
import static org.courant.stories.story.Enriched.edited;
import static org.courant.stories.story.Enriched.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.courant.avro.CopyRelation;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryMerge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTopologyTest {
  @TempDir private Path stateDir;
  private StoryUnderTest stream;
  private final List<TestRecord<String, StoryMembership>> records = new ArrayList<>();
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
  void anArticleUnlikeAllBeforeBeginsAStory() {
    publish("a", text(1, 300));
    assertThat(only().getStoryId()).isEqualTo("a");
  }

  @Test
  void theFirstArticleIsNoCopy() {
    publish("a", text(1, 300));
    assertThat(only().getRelation()).isEqualTo(CopyRelation.FIRST);
  }

  @Test
  void theSameTextJoinsTheStoryOfTheFirst() {
    publish("a", text(1, 300));
    publish("b", text(1, 300).toUpperCase(java.util.Locale.ROOT));
    assertThat(last().getStoryId()).isEqualTo("a");
    assertThat(last().getRelation()).isEqualTo(CopyRelation.SAME_TEXT);
  }

  @Test
  void anEditedCopyNamesWhatItIsACopyOfAndWhereItWasFirst() {
    publish("a", text(1, 300));
    publish("b", edited(text(1, 300), 40));
    assertThat(last().getRelation()).isEqualTo(CopyRelation.NEAR_COPY);
    assertThat(last().getCopyOf()).isEqualTo("a");
    assertThat(last().getFirst().getSource()).isEqualTo("a.test");
    assertThat(last().getSimilarity()).isBetween(.5, .99);
  }

  @Test
  void theOpeningParagraphsArePartOfTheStory() {
    publish("a", text(1, 600));
    publish("b", text(1, 600).substring(0, 900));
    assertThat(last().getStoryId()).isEqualTo("a");
    assertThat(last().getRelation()).isEqualTo(CopyRelation.PART_OF);
  }

  @Test
  void aCopyOfACopyIsInTheFirstsStory() {
    String once = edited(text(1, 300), 20);
    publish("a", text(1, 300));
    publish("b", once);
    publish("c", edited(once, 23));
    assertThat(last().getStoryId()).isEqualTo("a");
  }

  @Test
  void otherTextsAreOtherStories() {
    publish("a", text(1, 300));
    publish("b", text(2, 300));
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void aNewVersionKeepsTheStory() {
    publish("a", text(1, 300));
    publish("b", text(1, 300));
    stream.publish(Enriched.version("b", 2, text(7, 300)).build(), tick());
    assertThat(last().getStoryId()).isEqualTo("a");
    assertThat(last().getVersion()).isEqualTo(2);
  }

  @Test
  void whatIsNoLongerSaidHasNoCopies() {
    publish("a", text(1, 300));
    stream.publish(Enriched.version("a", 2, text(7, 300)).build(), tick());
    publish("b", text(1, 300));
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void aRetractedArticleLeavesItsStory() {
    publish("a", text(1, 300));
    stream.retract("a", tick());
    List<TestRecord<String, StoryMembership>> records = stream.stories();
    assertThat(records.get(1).key()).isEqualTo("a");
    assertThat(records.get(1).value()).isNull();
  }

  @Test
  void nothingIsACopyOfARetractedArticle() {
    publish("a", text(1, 300));
    stream.retract("a", tick());
    publish("b", text(1, 300));
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void whoComesBackAfterItsRetractionHasItsStoryAgain() {
    publish("a", text(1, 300));
    publish("b", text(1, 300));
    stream.retract("b", tick());
    stream.publish(Enriched.version("b", 3, text(9, 300)).build(), tick());
    assertThat(last().getStoryId()).isEqualTo("a");
  }

  @Test
  void aCopyAfterTheWindowBeginsAStory() {
    publish("a", text(1, 300));
    minutes += 73 * 60;
    publish("b", text(1, 300));
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void aCopyWithinTheWindowJoins() {
    publish("a", text(1, 300));
    minutes += 71 * 60;
    publish("b", text(1, 300));
    assertThat(last().getStoryId()).isEqualTo("a");
  }

  @Test
  void theWindowIsOfTheArticlesOwnTime() {
    stream.publish(
        Enriched.version("a", 1, text(1, 300)).setPublished(NOON.minus(Duration.ofDays(9))).build(),
        tick());
    publish("b", text(1, 300));
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void archivedCopiesFindEachOther() {
    stream.publish(
        Enriched.version("a", 1, text(1, 300))
            .setPublished(NOON.minus(Duration.ofDays(900)))
            .build(),
        tick());
    stream.publish(
        Enriched.version("b", 1, text(1, 300))
            .setPublished(NOON.minus(Duration.ofDays(901)))
            .build(),
        tick());
    assertThat(last().getStoryId()).isEqualTo("a");
  }

  @Test
  void aCopyOfTwoStoriesMergesTheLaterIntoTheEarlier() {
    String whole = text(1, 300);
    publish("a", edited(whole, 18));
    publish("b", edited(whole, 19));
    assertThat(last().getStoryId()).isEqualTo("b");
    publish("c", whole);
    assertThat(last().getStoryId()).isEqualTo("a");
    StoryMerge merge = stream.merges().get(0);
    assertThat(merge.getStoryId()).isEqualTo("b");
    assertThat(merge.getInto()).isEqualTo("a");
  }

  @Test
  void partsMergeNothing() {
    publish("a", text(1, 200));
    publish("b", text(2, 200));
    publish("c", text(1, 200) + " " + text(2, 200));
    assertThat(stream.merges()).isEmpty();
  }

  @Test
  void allStoriesOfWhichAVersionIsACopyGoOnUnderTheEarliest() {
    String[] words = text(1, 450).split(" ");
    publish("a", part(words, 0, 300));
    publish("b", part(words, 150, 450));
    publish("c", text(2, 300));
    stream.publish(Enriched.version("c", 2, part(words, 75, 375)).build(), tick());
    assertThat(stream.merges())
        .extracting(m -> m.getStoryId() + " into " + m.getInto())
        .containsExactlyInAnyOrder("b into a", "c into a");
  }

  private static String part(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }

  @Test
  void aFewWordsAreNoReport() {
    flash("a", "Watch live: council");
    flash("b", "Watch live: council");
    assertThat(last().getStoryId()).isEqualTo("b");
  }

  @Test
  void headlinesWithoutABodyAreCopiesByTheirCore() {
    flash("a", "Pell wins the harbour vote");
    flash("b", "BREAKING | Pell wins the harbour vote – Courier");
    assertThat(last().getRelation()).isEqualTo(CopyRelation.SAME_TEXT);
  }

  @Test
  void hundredsOfCopiesAreOneStory() {
    for (int i = 0; i < 300; i++) {
      publish("a" + i, edited(text(1, 200), 41 + i));
    }
    assertThat(stream.stories())
        .hasSize(300)
        .allMatch(record -> record.value().getStoryId().equals("a0"));
  }

  private void flash(String id, String headline) {
    stream.publish(
        Enriched.version(id, 1, "").setHeadline(headline).setText(headline).build(), tick());
  }

  private void publish(String id, String body) {
    stream.publish(article(id, body), tick());
  }

  private Instant tick() {
    return NOON.plus(Duration.ofMinutes(minutes++));
  }

  private StoryMembership only() {
    List<TestRecord<String, StoryMembership>> records = stream.stories();
    assertThat(records).hasSize(1);
    return records.get(0).value();
  }

  private StoryMembership last() {
    records.addAll(stream.stories());
    return records.get(records.size() - 1).value();
  }
}
