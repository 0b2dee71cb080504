package org.courant.app.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.feeds.Feed;
import org.courant.ingest.feeds.FeedState;
import org.courant.ingest.fetch.Redacted;
import org.jspecify.annotations.Nullable;

/** How feeds are: a line each, with a second one below it for what is wrong; or JSON. */
public final class FeedLines {
  private static final int[] COLUMNS = {2, 34, 48, 56, 66, 74};

  private final Page page;
  private final Instant now;

  public FeedLines(Style style, int width, Instant now) {
    this.page = new Page(style, width);
    this.now = now;
  }

  public String head() {
    Line line = page.line().to(COLUMNS[0]).add(Tone.HEADING, "feed");
    String[] names = {"last success", "items", "published", "lag", "next"};
    for (int i = 0; i < names.length; i++) {
      line.to(COLUMNS[i + 1]).add(Tone.HEADING, names[i]);
    }
    return line.toString();
  }

  public List<String> of(Feed feed, FeedState state) {
    List<String> lines = new ArrayList<>();
    boolean well = state.failures == 0 && state.gone == null;
    Line line = page.line().add(well ? Tone.FOR : Tone.AGAINST, well ? "✓" : "✗").to(COLUMNS[0]);
    line.add(Tone.NAME, Words.shorten(Printable.line(feed.name()), COLUMNS[1] - COLUMNS[0] - 1));
    String[] cells = {
      ago(state.lastSuccess),
      String.valueOf(state.items),
      String.valueOf(state.total.published() + state.total.updated()),
      state.lag == null ? "–" : brief(state.lag),
      state.gone != null ? "never" : until(state.next)
    };
    for (int i = 0; i < cells.length; i++) {
      line.to(COLUMNS[i + 1]).add(Tone.BODY, cells[i]);
    }
    lines.add(line.toString());
    if (!well && state.lastError != null) {
      String times = state.failures > 1 ? " (" + state.failures + " times in a row)" : "";
      lines.add(detail(ago(state.lastErrorAt) + ": " + state.lastError + times));
    }
    if (state.moved != null) {
      lines.add(detail("moved for good to " + state.moved + "; change its url"));
    }
    return lines;
  }

  private String detail(String text) {
    return page.line().to(COLUMNS[0] + 2).add(Tone.NOTICE, text).toString();
  }

  /** All that is known, except what only the next poll needs. */
  public String json(Feed feed, FeedState state) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("feed", feed.name());
    json.put("address", Redacted.address(feed.uri()));
    json.put("lastSuccess", text(state.lastSuccess));
    json.put("lastErrorAt", text(state.lastErrorAt));
    json.put("lastError", state.lastError);
    json.put("failures", state.failures);
    json.put("gone", text(state.gone));
    json.put("movedTo", state.moved);
    json.put("next", state.gone == null ? text(state.next) : null);
    json.put("items", state.items);
    json.put("published", state.total.published());
    json.put("updated", state.total.updated());
    json.put("unchanged", state.total.unchanged());
    json.put("rejected", state.total.rejected());
    json.put("lagSeconds", state.lag == null ? null : state.lag.toSeconds());
    return json.toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private String ago(@Nullable Instant then) {
    return then == null ? "never" : brief(Duration.between(then, now)) + " ago";
  }

  private String until(@Nullable Instant then) {
    return then == null || !then.isAfter(now) ? "now" : "in " + brief(Duration.between(now, then));
  }

  private static String brief(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    if (seconds < 120) {
      return seconds + " s";
    }
    if (seconds < 7_200) {
      return seconds / 60 + " min";
    }
    return seconds < 172_800 ? seconds / 3_600 + " h" : seconds / 86_400 + " d";
  }
}
