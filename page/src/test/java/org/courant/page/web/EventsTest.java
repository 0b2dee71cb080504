package org.courant.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.courant.avro.CopyRelation;
import org.courant.page.Sample;
import org.courant.page.view.Membership;
import org.courant.page.view.Place;
import org.courant.page.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventsTest {
  private final View view = new View(10_000);
  private final Frames frames = new Frames(view::summary, "run1");
  private final Events events = new Events(view.changes(), frames, () -> Map.of("rate", 1));
  private long offset;

  /** A browser that reads only when it is told to. */
  private static final class Browser implements Outlet {
    final List<String> got = new ArrayList<>();
    @Nullable Runnable waiting;
    @Nullable Consumer<Throwable> gone;
    boolean slow;

    @Override
    public void send(String frame, Runnable sent, Consumer<Throwable> failed) {
      assertThat(waiting).as("one frame at a time").isNull();
      got.add(frame);
      gone = failed;
      if (slow) {
        waiting = sent;
      } else {
        sent.run();
      }
    }

    void reads() {
      Runnable sent = waiting;
      waiting = null;
      if (sent != null) {
        sent.run();
      }
    }

    @Override
    public void end() {}
  }

  private void put(int count) {
    for (int i = 0; i < count; i++) {
      offset++;
      view.article(Sample.article("a" + offset).enriched(), Place.of(0, offset), offset, true);
    }
  }

  @Test
  void articlesAreGathered() {
    Browser browser = new Browser();
    events.follow(browser, null);
    put(3);
    events.tick();
    assertThat(browser.got).hasSize(2);
    assertThat(browser.got.get(1))
        .contains("event: articles\ndata: {")
        .contains("\"skipped\":0", "\"a1\"", "\"a3\"")
        .endsWith("id: run1-3\n\n");
  }

  @Test
  void burstIsCutToTheNewest() {
    Browser browser = new Browser();
    events.follow(browser, null);
    put(120);
    events.tick();
    assertThat(browser.got.get(1)).contains("\"skipped\":70", "\"a120\"", "\"a71\"");
    assertThat(browser.got.get(1)).doesNotContain("\"a70\"");
  }

  @Test
  void slowReaderGetsTheNewestAndNeverMakesAQueue() {
    Browser browser = new Browser();
    browser.slow = true;
    events.follow(browser, null);
    for (int i = 0; i < 100; i++) {
      put(80);
      events.tick();
    }
    assertThat(browser.got).hasSize(1);
    browser.reads();
    events.tick();
    assertThat(browser.got).hasSize(2);
    assertThat(browser.got.get(1)).contains("\"skipped\":7950", "\"a8000\"");
  }

  @Test
  void whoComesBackGoesOnWhereHeWas() {
    put(3);
    Browser browser = new Browser();
    events.follow(browser, "run1-1");
    events.tick();
    assertThat(browser.got.get(1)).contains("\"a2\"", "\"a3\"").doesNotContain("\"a1\"");
  }

  @Test
  void whoComesBackFromAnotherRunBeginsAnew() {
    put(3);
    for (String id : List.of("run0-1", "run1-99", "run1-", "x", "run1-99999999999999999999")) {
      Browser browser = new Browser();
      events.follow(browser, id);
      events.tick();
      assertThat(browser.got).hasSize(1);
      assertThat(browser.got.get(0)).contains("id: run1-3\n", "event: anew\n");
    }
  }

  @Test
  void whoComesForTheFirstTimeIsNotToldToBeginAnew() {
    put(3);
    Browser browser = new Browser();
    events.follow(browser, null);
    assertThat(browser.got.get(0)).contains("id: run1-3\n").doesNotContain("anew");
  }

  @Test
  void storiesAndRetractionsAreTold() {
    put(2);
    Browser browser = new Browser();
    events.follow(browser, null);
    view.story("a1", new Membership("s", CopyRelation.FIRST, 0, null, Place.of(0, 1)), true);
    view.retraction("a2", Place.of(0, 9), 9, true);
    events.tick();
    assertThat(browser.got.get(1))
        .contains("event: story\ndata: {", "\"articleId\":\"a1\"", "\"relation\":\"FIRST\"")
        .contains("event: retracted\ndata: {\"id\":\"a2\"}");
  }

  @Test
  void streamIsToldEveryTwoSecondsAndAHeartbeatKeepsTheLine() {
    Browser browser = new Browser();
    events.follow(browser, null);
    for (int i = 0; i < 16; i++) {
      events.tick();
    }
    assertThat(browser.got).filteredOn(f -> f.startsWith("event: stream")).hasSize(2);
  }

  @Test
  void whoIsGoneIsForgotten() {
    Browser browser = new Browser();
    events.follow(browser, null);
    put(1);
    events.tick();
    java.util.Objects.requireNonNull(browser.gone).accept(new IllegalStateException("closed"));
    put(1);
    events.tick();
    assertThat(browser.got).hasSize(2);
  }

  @Test
  void followersAreBounded() {
    for (int i = 0; i < 100; i++) {
      events.follow(new Browser(), null);
    }
    assertThatThrownBy(() -> events.follow(new Browser(), null)).isInstanceOf(Refusal.class);
  }
}
