package org.courant.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.courant.ingest.fetch.MisbehavingServer;
import org.courant.ingest.fetch.TestFetchers;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from a server on loopback to the outlet. */
class FeedLoopTest {
  private static final String DATE = "Sun, 01 Mar 2026 11:00:00 GMT";

  @TempDir private Path dir;
  private MisbehavingServer server;
  private final TestFeeds outlet = new TestFeeds();
  private final List<String> told = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws Exception {
    server = new MisbehavingServer();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private FeedLoop loop(boolean once, int concurrency, Feed... feeds) {
    return new FeedLoop(
        List.of(feeds),
        new FeedStates(dir),
        TestFetchers.patient(server.port()),
        outlet,
        TestFetchers.CLOCK,
        new Random(7),
        new FeedLoop.Limits(concurrency, 4, once),
        told::add);
  }

  private Tally once(Feed... feeds) throws Exception {
    try (FeedLoop loop = loop(true, 4, feeds)) {
      loop.start();
      loop.join();
      return loop.total();
    }
  }

  private Feed feed(String name) {
    return TestFeeds.feed(name, server.uri("/" + name));
  }

  @Test
  void everyFeedHasItsTurnAndWhatFailsCostsNoOther() throws Exception {
    server.on("/good", TestFeeds.rss(TestFeeds.item("a", "One.", DATE)));
    server.on("/down", "503 Down", "Retry-After: 7200\r\n", new byte[0]);
    server.on("/gone", "410 Gone", "", new byte[0]);
    assertThat(once(feed("good"), feed("down"), feed("gone"))).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(told).contains("down: HTTP 503", "gone: HTTP 410: gone for good, not asked again");
    int asked = server.requests().size();
    assertThat(once(feed("good"), feed("down"), feed("gone"))).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(server.requests()).as("those to be spared are").hasSize(asked + 1);
    assertThat(told)
        .anyMatch(line -> line.startsWith("down: not asked before 2026-03-01T14:00:00Z"))
        .anyMatch(line -> line.startsWith("gone: gone for good since"));
  }

  @Test
  void healthOfEveryFeedIsKnownFromTheStartOn() throws Exception {
    server.on("/good", TestFeeds.rss(TestFeeds.item("a", "One.", DATE)));
    server.on("/down", "503 Down", "", new byte[0]);
    server.on("/gone", "410 Gone", "", new byte[0]);
    try (FeedLoop loop = loop(true, 4, feed("good"), feed("down"), feed("gone"))) {
      assertThat(loop.health("good")).isNull();
      loop.start();
      assertThat(loop.health()).hasSize(3);
      loop.join();
      assertThat(loop.health())
          .extracting(FeedHealth::feed, FeedHealth::state, FeedHealth::failures, FeedHealth::items)
          .containsExactlyInAnyOrder(
              tuple("good", FeedHealth.State.OK, 0, 1),
              tuple("down", FeedHealth.State.FAILING, 1, 0),
              tuple("gone", FeedHealth.State.GONE, 1, 0));
    }
  }

  @Test
  void unchangedFeedCostsNoBody() throws Exception {
    server.on(
        "/good",
        (out, socket) -> {
          boolean known = server.requests().get(server.requests().size() - 1).contains("\"e1\"");
          String body = TestFeeds.rss(TestFeeds.item("a", "One.", DATE));
          String whole =
              known
                  ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                  : "HTTP/1.1 200 OK\r\nETag: \"e1\"\r\nContent-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body;
          out.write(whole.getBytes(UTF_8));
        });
    assertThat(once(feed("good")).published()).isEqualTo(1);
    assertThat(once(feed("good"))).isEqualTo(Tally.NOTHING);
  }

  @Test
  void fullTextIsFetched() throws Exception {
    String link = server.uri("/story").toString();
    server.on("/full", TestFeeds.rss(TestFeeds.linked("a", "Brief.", link)));
    server.on(
        "/story",
        "<html><body><article><h1>Vote</h1><p>The island council voted against the levy on Tuesday,"
            + " after a debate that took the whole evening and half the night.</p></article></body></html>");
    once(TestFeeds.feed("full", server.uri("/full"), true));
    assertThat(outlet.published)
        .singleElement()
        .extracting(Item::body)
        .asString()
        .contains("half the night");
  }

  @Test
  void feedThatHangsHoldsUpNeitherTheOthersNorTheEnd() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(2);
    server.on(
        "/hangs",
        (out, socket) -> {
          hanging.countDown();
          Thread.sleep(600_000);
        });
    server.on(
        "/good",
        (out, socket) -> {
          hanging.await();
          asked.countDown();
          out.write("HTTP/1.1 500 Oh\r\n\r\n".getBytes(UTF_8));
        });
    server.on(
        "/other",
        (out, socket) -> {
          asked.countDown();
          out.write("HTTP/1.1 500 Oh\r\n\r\n".getBytes(UTF_8));
        });
    FeedLoop loop = loop(false, 2, feed("hangs"), feed("good"), feed("other"));
    loop.start();
    asked.await();
    loop.close();
    loop.join();
    assertThat(new FeedStates(dir).read(feed("hangs")).failures)
        .as("what we broke off is no failure of the feed")
        .isZero();
  }
}
