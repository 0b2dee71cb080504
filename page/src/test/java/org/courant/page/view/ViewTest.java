package org.courant.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.courant.avro.CopyRelation;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.StanceLabel;
import org.courant.page.Sample;
import org.courant.page.answer.CountedEntity;
import org.courant.page.answer.Evidence;
import org.courant.page.answer.Period;
import org.courant.page.answer.Portrait;
import org.courant.page.answer.Side;
import org.courant.page.answer.Summary;
import org.courant.page.answer.Timeline;
import org.courant.page.answer.ValueCount;
import org.junit.jupiter.api.Test;

class ViewTest {
  private static final long START = 1_764_000_000_000L;

  private final View view = new View(100);

  private void put(Sample article, long offset) {
    put(article.enriched(), offset);
  }

  private void put(EnrichedArticle article, long offset) {
    view.article(article, Place.of(0, offset), START + offset * 1000, true);
  }

  private List<String> ids(Filter filter) {
    return view.list(filter, 100, null).articles().stream().map(Summary::id).toList();
  }

  private Portrait portrait(String entity) {
    return view.portrait(entity).orElseThrow();
  }

  private void copy(String id, String of, long offset) {
    view.story(id, new Membership(of, CopyRelation.SAME_TEXT, 1, of, Place.of(0, offset)), true);
  }

  @Test
  void newestArticleComesFirst() {
    put(Sample.article("a"), 1);
    put(Sample.article("b"), 2);
    assertThat(ids(Filter.ALL)).containsExactly("b", "a");
  }

  @Test
  void laterRecordOfAnArticleTakesThePlaceOfTheEarlier() {
    put(Sample.article("a").names("x"), 1);
    put(Sample.article("a").version(2).headline("Corrected").names("y"), 2);
    assertThat(view.summary("a").orElseThrow().headline()).isEqualTo("Corrected");
    assertThat(view.portrait("x")).isEmpty();
    assertThat(view.size()).isEqualTo(1);
  }

  @Test
  void earlierRecordThatIsReadLaterIsAnEarlierVersion() {
    put(Sample.article("a").version(2).headline("Corrected"), 2);
    put(Sample.article("a").version(1), 1);
    Known known = view.known("a").orElseThrow();
    assertThat(known.versions()).extracting(v -> v.version().version()).containsExactly(2, 1);
    assertThat(known.versions().get(1).place()).isEqualTo(Place.of(0, 1));
    assertThat(view.summary("a").orElseThrow().headline()).isEqualTo("Corrected");
  }

  @Test
  void recordThatIsReadTwiceCountsOnce() {
    put(Sample.article("a").names("x"), 1);
    put(Sample.article("a").names("x"), 1);
    assertThat(view.known("a").orElseThrow().versions()).hasSize(1);
    assertThat(portrait("x").articles()).isEqualTo(1);
  }

  @Test
  void retractedArticleIsGoneFromListsAndCounts() {
    put(Sample.article("a").names("x"), 1);
    view.retraction("a", Place.of(0, 2), START, true);
    assertThat(ids(Filter.ALL)).isEmpty();
    assertThat(view.portrait("x")).isEmpty();
    assertThat(view.facets().sources()).isEmpty();
    assertThat(view.known("a").orElseThrow().retracted()).isTrue();
  }

  @Test
  void recordBeforeARetractionThatIsReadLaterStaysAway() {
    view.retraction("a", Place.of(0, 2), START + 2000, true);
    put(Sample.article("a"), 1);
    assertThat(ids(Filter.ALL)).isEmpty();
    assertThat(view.known("a").orElseThrow().versions()).isEmpty();
  }

  @Test
  void articleComesBackAfterItsRetraction() {
    put(Sample.article("a"), 1);
    view.retraction("a", Place.of(0, 2), START + 2000, true);
    put(Sample.article("a").version(3), 3);
    assertThat(ids(Filter.ALL)).containsExactly("a");
    assertThat(view.known("a").orElseThrow().retracted()).isFalse();
    assertThat(view.known("a").orElseThrow().versions()).hasSize(1);
  }

  @Test
  void oldestArticlesMakeRoom() {
    for (int i = 0; i < 150; i++) {
      put(Sample.article("a" + i).names("x" + i), i);
    }
    assertThat(view.size()).isEqualTo(100);
    assertThat(view.isFull()).isTrue();
    assertThat(view.known("a49")).isEmpty();
    assertThat(view.portrait("x49")).isEmpty();
    assertThat(view.portrait("x50")).isPresent();
  }

  @Test
  void articleOlderThanAllOfAFullViewIsNotTaken() {
    for (int i = 0; i < 100; i++) {
      put(Sample.article("a" + i), 1_000 + i);
    }
    put(Sample.article("old"), 1);
    assertThat(view.known("old")).isEmpty();
    assertThat(ids(Filter.ALL)).hasSize(100).contains("a0");
  }

  @Test
  void whatIsToldOfArticlesThatNeverComeIsBounded() {
    for (int i = 0; i < 1_000; i++) {
      view.outcome("a" + i, Place.of(0, i));
      copy("b" + i, "c" + i, i);
    }
    put(Sample.article("b999"), 5);
    assertThat(view.summary("b999").orElseThrow().story()).isNotNull();
    put(Sample.article("b0"), 6);
    assertThat(view.summary("b0").orElseThrow().story()).isNull();
  }

  @Test
  void filtersNarrowTheList() {
    put(Sample.article("a").names("x").stance("author", "x", StanceLabel.FAVOR), 1);
    put(Sample.article("b").names("x").source("Other").language("de"), 2);
    put(Sample.article("c").source(null).headline("Ferry stops"), 3);
    assertThat(ids(new Filter("x", null, null, null, null))).containsExactly("b", "a");
    assertThat(ids(new Filter(null, "Other", null, null, null))).containsExactly("b");
    assertThat(ids(new Filter(null, null, "de", null, null))).containsExactly("b");
    assertThat(ids(new Filter("x", null, null, StanceLabel.FAVOR, null))).containsExactly("a");
    assertThat(ids(new Filter(null, null, null, null, "ferry"))).containsExactly("c");
  }

  @Test
  void pagesOfTheListGoOnWhereTheLastEnded() {
    for (int i = 0; i < 25; i++) {
      put(Sample.article("a" + i), i);
    }
    Listing first = view.list(Filter.ALL, 10, null);
    put(Sample.article("new"), 30);
    Cursor more = Cursor.parse(String.valueOf(first.more()));
    Listing second = view.list(Filter.ALL, 10, more);
    assertThat(second.articles()).extracting(Summary::id).startsWith("a14").endsWith("a5");
    Listing third = view.list(Filter.ALL, 10, second.more());
    assertThat(third.articles()).hasSize(5);
    assertThat(third.more()).isNull();
  }

  @Test
  void facetsCountWhatIsShown() {
    put(Sample.article("a").names("x"), 1);
    put(Sample.article("b").names("x").names("y"), 2);
    assertThat(view.facets().sources()).containsExactly(new ValueCount("Marsh Courier", 2));
    assertThat(view.facets().entities())
        .containsExactly(
            new CountedEntity("x", "Name of x", "PERSON", 2),
            new CountedEntity("y", "Name of y", "PERSON", 1));
  }

  @Test
  void suggestionsAreFoundWhateverTheirCase() {
    put(Sample.article("a").names("Brandt").names("bridge"), 1);
    assertThat(view.suggest("OF BR", 10).entities())
        .extracting(CountedEntity::id)
        .containsExactlyInAnyOrder("Brandt", "bridge");
    assertThat(view.suggest("name", 1).entities()).hasSize(1);
  }

  @Test
  void portraitTellsWhoIsForAndAgainst() {
    put(
        Sample.article("a")
            .published("2026-11-20T10:20:00Z")
            .names("x", "minister")
            .names("y")
            .stance("x", "y", StanceLabel.AGAINST)
            .stance("x", null, StanceLabel.FAVOR)
            .stance("author", "x", StanceLabel.NEUTRAL),
        1);
    Portrait y = portrait("y");
    assertThat(y.holders())
        .containsExactly(
            new Side(
                "x",
                "Name of x",
                "AGAINST",
                1,
                List.of(
                    new Evidence(
                        "a",
                        1,
                        "Minister backs the new bridge",
                        "Marsh Courier",
                        "2026-11-20T10:20:00Z",
                        "backs",
                        9,
                        14))));
    assertThat(y.timeline().towards())
        .containsExactly(new Period("2026-11-20T10:00:00Z", 0, 1, 0, 0));
    Portrait x = portrait("x");
    assertThat(x.roles()).containsExactly(new Portrait.Role("minister", 1));
    assertThat(x.targets()).extracting(Side::name).containsExactly("Name of y", "the bridge");
    assertThat(x.targets()).extracting(Side::id).containsExactly("y", null);
    assertThat(x.timeline().towards())
        .containsExactly(new Period("2026-11-20T10:00:00Z", 0, 0, 1, 0));
    assertThat(x.holders()).isEmpty();
  }

  @Test
  void whatACopySaysAgainIsNotCountedAgain() {
    put(Sample.article("a").names("x").stance("author", "x", StanceLabel.FAVOR), 1);
    put(Sample.article("b").names("x").stance("author", "x", StanceLabel.FAVOR), 2);
    copy("b", "a", 1);
    assertThat(portrait("x").articles()).isEqualTo(2);
    assertThat(portrait("x").copies()).isEqualTo(1);
    assertThat(portrait("x").holders()).extracting(Side::count).containsExactly(1);
    assertThat(view.known("a").orElseThrow().copies()).isEmpty();
    assertThat(view.known("b").orElseThrow().copies()).isEmpty();
    view.story("a", new Membership("a", CopyRelation.FIRST, 0, null, Place.of(0, 0)), true);
    assertThat(view.known("a").orElseThrow().copies()).extracting(c -> c.id()).containsExactly("b");
  }

  @Test
  void copiesFollowTheMergesOfTheirStories() {
    for (String id : List.of("a", "b", "c")) {
      put(Sample.article(id).names("x"), id.charAt(0));
    }
    view.story("a", new Membership("a", CopyRelation.FIRST, 0, null, Place.of(0, 1)), true);
    view.story("b", new Membership("b", CopyRelation.FIRST, 0, null, Place.of(0, 2)), true);
    copy("c", "b", 3);
    assertThat(portrait("x").copies()).isEqualTo(1);
    view.merge("b", "a");
    assertThat(view.known("a").orElseThrow().copies())
        .extracting(c -> c.id())
        .containsExactly("c", "b");
    assertThat(view.known("c").orElseThrow().standing()).isEqualTo("a");
    assertThat(view.known("c").orElseThrow().story())
        .extracting(Membership::storyId)
        .isEqualTo("b");
    assertThat(portrait("x").copies()).as("who began the later story is a copy").isEqualTo(2);
  }

  @Test
  void mergesInACircleEnd() {
    put(Sample.article("a"), 1);
    copy("a", "s", 1);
    view.merge("s", "t");
    view.merge("t", "s");
    assertThat(view.known("a").orElseThrow().standing()).isIn("s", "t");
  }

  @Test
  void stancesOverMoreThanThreeDaysAreToldByDay() {
    for (int day = 10; day < 20; day++) {
      put(
          Sample.article("a" + day)
              .published("2026-11-" + day + "T10:20:00Z")
              .names("x")
              .stance("author", "x", StanceLabel.FAVOR),
          day);
    }
    assertThat(portrait("x").timeline().step()).isEqualTo(Timeline.Step.DAY);
    assertThat(portrait("x").timeline().towards())
        .hasSize(10)
        .contains(new Period("2026-11-12T00:00:00Z", 1, 0, 0, 0));
  }

  @Test
  void hostileArticleIsBounded() {
    Sample flood = Sample.article("a").headline("𝔛".repeat(50_000)).source("s".repeat(9_000));
    for (int i = 0; i < 3_000; i++) {
      flood.names("e" + i);
      flood.stance("e" + i, "e0", StanceLabel.FAVOR);
    }
    put(flood, 1);
    Summary summary = view.summary("a").orElseThrow();
    assertThat(summary.headline().length()).isLessThanOrEqualTo(300);
    assertThat(Character.isHighSurrogate(summary.headline().charAt(298))).isFalse();
    assertThat(String.valueOf(summary.source()).length()).isLessThanOrEqualTo(200);
    assertThat(summary.entities()).hasSize(6);
    assertThat(summary.favor()).isEqualTo(Catalog.MOST_STANDS);
    assertThat(portrait("e0").holders()).hasSize(50);
    assertThat(view.facets().entities()).hasSize(50);
  }

  @Test
  void evidenceOutsideTheTextIsNoReasonToFall() {
    put(Sample.article("a").text("x").names("x").stance("author", "x", StanceLabel.FAVOR), 1);
    assertThat(portrait("x").holders().get(0).evidence().get(0).text()).isEmpty();
  }

  @Test
  void onlyWhatComesAfterTheStartIsAChange() {
    view.article(Sample.article("old").enriched(), Place.of(0, 1), START, false);
    put(Sample.article("new"), 2);
    copy("new", "old", 1);
    view.retraction("new", Place.of(0, 3), START, true);
    assertThat(view.changes().after(0).changes())
        .extracting(c -> c.kind().name().toLowerCase(Locale.ROOT) + " " + c.articleId())
        .containsExactly("enriched new", "story new", "retracted new");
  }

  @Test
  void nothingIsLeftOfArticlesThatAreGone() {
    Catalog catalog = new Catalog();
    Articles articles = new Articles(10, catalog);
    for (int i = 0; i < 50; i++) {
      Sample sample = Sample.article("a" + i % 20).names("x" + i, "role").names("y", "role " + i);
      articles.put(sample.stance("y", "x" + i, StanceLabel.FAVOR).enriched(), i, START + i);
    }
    for (int i = 0; i < 20; i++) {
      articles.retract("a" + i, 100, START + 100);
    }
    assertThat(articles.shown()).isEmpty();
    assertThat(catalog.isEmpty()).isTrue();
  }

  @Test
  void placeHoldsPartitionAndOffset() {
    long place = Place.of(4_321, 123_456_789_012L);
    assertThat(Place.partition(place)).isEqualTo(4_321);
    assertThat(Place.offset(place)).isEqualTo(123_456_789_012L);
  }
}
