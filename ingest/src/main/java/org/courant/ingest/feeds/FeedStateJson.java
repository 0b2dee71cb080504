package org.courant.ingest.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.courant.ingest.fetch.Redacted;
import org.courant.ingest.outlet.Tally;
import org.jspecify.annotations.Nullable;

/** A feed's state as it lies on disk. */
final class FeedStateJson {
  private FeedStateJson() {}

  static ObjectNode write(Feed feed, FeedState state) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("feed", feed.name());
    json.put("address", Redacted.address(feed.uri()));
    json.put("etag", state.etag);
    json.put("lastModified", state.lastModified);
    put(json, "lastSuccess", state.lastSuccess);
    put(json, "lastErrorAt", state.lastErrorAt);
    json.put("lastError", state.lastError);
    json.put("failures", state.failures);
    put(json, "next", state.next);
    put(json, "gone", state.gone);
    json.put("moved", state.moved);
    json.put("items", state.items);
    put(json, "lag", state.lag);
    tally(json.putObject("total"), state.total);
    ObjectNode seen = json.putObject("seen");
    state.seen.forEach(
        (id, item) ->
            seen.putArray(id)
                .add(item.fingerprint())
                .add(item.last().getEpochSecond())
                .add(item.pageMissed())
                .add(item.work().place())
                .add(item.work().headline()));
    return json;
  }

  static void tally(ObjectNode json, Tally tally) {
    json.put("published", tally.published())
        .put("updated", tally.updated())
        .put("unchanged", tally.unchanged())
        .put("unreadable", tally.unreadable())
        .put("notTaken", tally.notTaken());
  }

  static FeedState read(JsonNode json) {
    FeedState state = new FeedState();
    state.etag = text(json, "etag");
    state.lastModified = text(json, "lastModified");
    state.lastSuccess = instant(json, "lastSuccess");
    state.lastErrorAt = instant(json, "lastErrorAt");
    state.lastError = text(json, "lastError");
    state.failures = json.path("failures").asInt();
    state.next = instant(json, "next");
    state.gone = instant(json, "gone");
    state.moved = text(json, "moved");
    state.items = json.path("items").asInt();
    String lag = text(json, "lag");
    state.lag = lag == null ? null : Duration.parse(lag);
    JsonNode total = json.path("total");
    state.total =
        new Tally(
            total.path("published").asLong(),
            total.path("updated").asLong(),
            total.path("unchanged").asLong(),
            total.path("unreadable").asLong(),
            total.path("notTaken").asLong());
    json.path("seen")
        .properties()
        .forEach(
            entry -> {
              JsonNode seen = entry.getValue();
              state.seen.put(
                  entry.getKey(),
                  new Seen(
                      seen.path(0).asText(),
                      Instant.ofEpochSecond(seen.path(1).asLong()),
                      seen.path(2).asInt(),
                      new Work(seen.path(3).asText(), seen.path(4).asText())));
            });
    return state;
  }

  private static void put(ObjectNode json, String name, @Nullable Object value) {
    json.put(name, value == null ? null : value.toString());
  }

  private static @Nullable String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isTextual() ? value.asText() : null;
  }

  private static @Nullable Instant instant(JsonNode json, String name) {
    String text = text(json, name);
    return text == null ? null : Instant.parse(text);
  }
}
