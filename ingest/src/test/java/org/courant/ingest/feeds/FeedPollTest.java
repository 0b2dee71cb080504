package org.courant.ingest.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.courant.ingest.fetch.Fetched;
import org.courant.ingest.fetch.Fetched.Failure;
import org.courant.ingest.fetch.PageFetch;
import org.courant.ingest.fetch.PageFetch.NotFound;
import org.courant.ingest.fetch.Request;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPollTest {
  private static final String MORNING = "Sun, 01 Mar 2026 11:00:00 GMT";
  private static final String LATER = "Sun, 01 Mar 2026 11:30:00 GMT";

  @TempDir private Path dir;
  private final Feed feed = TestFeeds.feed("courier");
  private final Feed full = TestFeeds.feed("courier", feed.uri(), true);
  private final TestFeeds outlet = new TestFeeds();
  private final List<String> told = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private Fetched answer = new Fetched.NotModified();
  private PageFetch.Page page = new NotFound("HTTP 404", true);
  private FeedState state = new FeedState();

  private final FeedPoll poll =
      new FeedPoll(
          request -> {
            requests.add(request);
            return answer;
          },
          uri -> page,
          outlet,
          Clock.fixed(TestFeeds.NOON, ZoneOffset.UTC),
          new Schedule(new Random(7)),
          () -> false,
          told::add);

  private Tally poll(Feed feed, String body) {
    answer = body(body);
    return poll.poll(feed, state);
  }

  private Tally poll(String body) {
    return poll(feed, body);
  }

  private static Fetched body(String text) {
    return new Fetched.Body(
        text.getBytes(UTF_8), URI.create("https://x.example/"), null, null, "\"e\"", "L");
  }

  /** As after a restart. */
  private void restart() {
    FeedStates states = new FeedStates(dir);
    states.write(feed, state);
    state = states.read(feed);
  }

  @Test
  void sameFeedTwiceIsNothingNewEvenAfterARestart() {
    String rss =
        TestFeeds.rss(TestFeeds.item("a", "One.", MORNING), TestFeeds.item("b", "Two.", MORNING));
    assertThat(poll(rss)).isEqualTo(new Tally(2, 0, 0, 0, 0));
    restart();
    assertThat(poll(rss)).isEqualTo(new Tally(0, 0, 2, 0, 0));
    assertThat(outlet.published).extracting(Item::id).containsExactly("courier#a", "courier#b");
    assertThat(state.total).isEqualTo(new Tally(2, 0, 2, 0, 0));
    assertThat(state.lag).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void changedWordsAreAnUpdateAndAMovedDateIsNone() {
    poll(TestFeeds.rss(TestFeeds.item("a", "One.", MORNING)));
    assertThat(poll(TestFeeds.rss(TestFeeds.item("a", "One.", LATER))))
        .isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(poll(TestFeeds.rss(TestFeeds.item("a", "One, corrected.", LATER))))
        .isEqualTo(new Tally(0, 1, 0, 0, 0));
  }

  @Test
  void itemsOfOneDateAcrossPollsAreNotSkipped() {
    poll(TestFeeds.rss(TestFeeds.item("a", "One.", MORNING)));
    poll(
        TestFeeds.rss(
            TestFeeds.item("b", "Two.", MORNING),
            TestFeeds.item("c", "Three.", MORNING),
            TestFeeds.item("a", "One.", MORNING)));
    assertThat(outlet.published)
        .extracting(Item::id)
        .containsExactly("courier#a", "courier#b", "courier#c");
  }

  @Test
  void validatorsAreSentOnceAllIsDone() {
    poll(TestFeeds.rss(TestFeeds.item("a", "One.", MORNING)));
    restart();
    answer = new Fetched.NotModified();
    poll.poll(feed, state);
    assertThat(requests.get(1)).extracting("etag", "lastModified").containsExactly("\"e\"", "L");
    assertThat(state.failures).isZero();
  }

  @Test
  void guidGivenOutAgainIsAnotherArticle() {
    poll(TestFeeds.rss(named("Council shuts harbour", "Shut.", "https://courier.example/1")));
    String later = TestFeeds.rss(named("Chess club wins", "Won.", "https://courier.example/2"));
    assertThat(poll(later)).isEqualTo(new Tally(1, 0, 0, 0, 0));
    restart();
    assertThat(poll(later)).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(outlet.published)
        .extracting(Item::id)
        .containsExactly("courier.example#a", "https://courier.example/2");
  }

  @Test
  void movedOrRetitledArticleIsTheSame() {
    poll(TestFeeds.rss(named("Council shuts harbour", "Shut.", "https://courier.example/1")));
    String moved = named("Council shuts old harbour", "Shut.", "https://courier.example/2");
    assertThat(poll(TestFeeds.rss(moved))).isEqualTo(new Tally(0, 1, 0, 0, 0));
    String retitled = named("Boats must leave", "Shut.", "https://courier.example/2");
    assertThat(poll(TestFeeds.rss(retitled))).isEqualTo(new Tally(0, 1, 0, 0, 0));
  }

  private static String named(String headline, String body, String link) {
    return TestFeeds.linked("a", body, link)
        .replaceFirst("<title>[^<]*</title>", "<title>" + headline + "</title>");
  }

  @Test
  void whatTheBrokerDidNotTakeComesAgain() {
    outlet.refusedId = "courier#b";
    String rss =
        TestFeeds.rss(TestFeeds.item("a", "One.", MORNING), TestFeeds.item("b", "Two.", MORNING));
    assertThat(poll(rss)).isEqualTo(new Tally(1, 0, 0, 0, 1));
    assertThat(told).contains("courier: article courier#b: broker is away");
    assertThat(state.etag).isNull();
    outlet.refusedId = "";
    assertThat(poll(rss)).isEqualTo(new Tally(1, 0, 1, 0, 0));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() {
    String rss = TestFeeds.rss(TestFeeds.item("a", "One.", MORNING), "<item><guid>b</guid>");
    assertThat(poll(rss)).isEqualTo(new Tally(1, 0, 0, 1, 0));
    assertThat(told).anyMatch(line -> line.startsWith("courier:1: <item> is not closed"));
    assertThat(state.failures).isZero();
  }

  @Test
  void pageInsteadOfAFeedIsAFailureAndSoIsText() {
    poll("<!doctype html><html><body><p>Please log in.</p></body></html>");
    assertThat(state.lastError).isEqualTo("a web page, not a feed");
    poll("");
    assertThat(state.lastError).isEqualTo("empty, not a feed");
    assertThat(state.failures).isEqualTo(2);
  }

  @Test
  void quietFeedIsNoBrokenOne() {
    poll("<rss><channel><title>Courier</title></channel></rss>");
    assertThat(state.failures).isZero();
    assertThat(state.items).isZero();
  }

  @Test
  void charsetOfTheHeaderCountsWhereTheBytesAreNoUtf8() {
    answer =
        new Fetched.Body(
            TestFeeds.rss(TestFeeds.item("a", "Café €.", MORNING).replace("€", ""))
                .getBytes(ISO_8859_1),
            feed.uri(),
            null,
            "ISO-8859-1",
            null,
            null);
    poll.poll(feed, state);
    assertThat(outlet.published.get(0).body()).isEqualTo("Café .");
  }

  @Test
  void failuresBackOffAndObeyRetryAfterAndAreToldOnce() {
    answer = new Fetched.Failed(Failure.TROUBLE, "HTTP 503", Duration.ofHours(3));
    poll.poll(feed, state);
    assertThat(state.next).isAfterOrEqualTo(TestFeeds.NOON.plus(Duration.ofHours(3)));
    restart();
    assertThat(state.failures).isEqualTo(1);
    poll.poll(feed, state);
    assertThat(told).containsExactly("courier: HTTP 503");
    poll(TestFeeds.rss(TestFeeds.item("a", "One.", MORNING)));
    assertThat(told).last().isEqualTo("courier: is well again after 2 failures");
  }

  @Test
  void goneIsForGood() {
    answer = new Fetched.Failed(Failure.GONE, "HTTP 410", null);
    poll.poll(feed, state);
    restart();
    assertThat(state.gone).isEqualTo(TestFeeds.NOON);
  }

  @Test
  void permanentMoveIsToldOnceWithoutItsSecret() {
    Fetched.Body body = (Fetched.Body) body(TestFeeds.rss(TestFeeds.item("a", "One.", MORNING)));
    URI moved = URI.create("https://new.example/rss?key=s3cret");
    answer = new Fetched.Body(body.bytes(), moved, moved, null, null, null);
    poll.poll(feed, state);
    poll.poll(feed, state);
    assertThat(told)
        .containsExactly(
            "courier: has moved for good to https://new.example/rss?key=…; change its url");
  }

  @Test
  void settingsWinOverTheFeed() {
    Feed set =
        new Feed("c", feed.uri(), feed.interval(), "Agency", "fr", "© A", false, feed.headers());
    poll(set, TestFeeds.rss(TestFeeds.item("a", "Un.", MORNING)));
    assertThat(outlet.published.get(0))
        .extracting(Item::source, Item::language, Item::rights)
        .containsExactly("Agency", "fr", "© A");
  }

  private static PageFetch.Page found(String body) {
    Draft draft = new Draft();
    draft.headline = "Vote fails in the council";
    draft.body = body;
    draft.authors = List.of("Nora Field");
    return new PageFetch.Found(draft.item("https://courier.example/a"));
  }

  @Test
  void fullTextComesFromThePageUnderTheFeedsId() {
    page = found("The whole story, at length.");
    poll(full, TestFeeds.rss(TestFeeds.linked("a", "Brief.", "https://courier.example/a")));
    assertThat(outlet.published.get(0))
        .extracting(Item::id, Item::headline, Item::body, Item::authors)
        .containsExactly(
            "courier.example#a", "Vote", "The whole story, at length.", List.of("Nora Field"));
    assertThat(
            poll(full, TestFeeds.rss(TestFeeds.linked("a", "Brief.", "https://courier.example/a"))))
        .isEqualTo(new Tally(0, 0, 1, 0, 0));
  }

  @Test
  void pageThatIsLateMakesAnUpdate() {
    String rss = TestFeeds.rss(TestFeeds.linked("a", "Brief.", "https://courier.example/a"));
    page = new NotFound("HTTP 503", false);
    assertThat(poll(full, rss)).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(state.etag).as("asked again in full").isNull();
    restart();
    assertThat(poll(full, rss)).isEqualTo(new Tally(0, 0, 1, 0, 0));
    page = found("The whole story, at length.");
    assertThat(poll(full, rss)).isEqualTo(new Tally(0, 1, 0, 0, 0));
    assertThat(outlet.published).last().extracting(Item::body).asString().startsWith("The whole");
  }

  @Test
  void pageThatNeverComesIsGivenUp() {
    String rss = TestFeeds.rss(TestFeeds.linked("a", "Brief.", "https://courier.example/a"));
    page = new NotFound("HTTP 503", false);
    for (int i = 0; i < 5; i++) {
      poll(full, rss);
    }
    assertThat(outlet.published).hasSize(1);
    assertThat(told).filteredOn(line -> line.contains("its page was not read")).hasSize(3);
    assertThat(state.etag).isEqualTo("\"e\"");
  }

  @Test
  void manyPagesAreSpreadOverPolls() {
    page = found("The whole story, at length.");
    String[] items = new String[50];
    for (int i = 0; i < items.length; i++) {
      items[i] = TestFeeds.linked("a" + i, "Brief.", "https://courier.example/" + i);
    }
    assertThat(poll(full, TestFeeds.rss(items)).published()).isEqualTo(40);
    assertThat(poll(full, TestFeeds.rss(items))).isEqualTo(new Tally(10, 0, 40, 0, 0));
  }

  @Test
  void brokenStateIsBegunAnew() throws Exception {
    restart();
    try (var files = Files.list(dir)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "{\"next\": \"yesterday\"");
      }
    }
    assertThat(new FeedStates(dir).read(feed).next).isNull();
  }
}
