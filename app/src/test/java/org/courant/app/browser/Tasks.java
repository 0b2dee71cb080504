package org.courant.app.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * What the main threads of pages did, from the browser's own trace. The time of day that a task
 * took is the machine's; its processor time is the page's.
 */
record Tasks(List<Task> all) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FETCHES = 5;

  /** In milliseconds, and when it began. */
  record Task(double at, double took, double processor) {}

  /** What comes from now on is found by this name. */
  static void mark(Browser browser, String name) {
    browser.run("console.timeStamp(arguments[0])", name);
  }

  /** All of a browser that traces; it hands them out once, and on a busy machine late. */
  static List<JsonNode> trace(Browser browser) {
    List<JsonNode> events = new ArrayList<>();
    for (int i = 0; i < FETCHES; i++) {
      browser.devToolsEvents().stream().map(Tasks::event).forEach(events::add);
    }
    return events;
  }

  /** Between a mark and the next. */
  static Tasks after(String mark, List<JsonNode> trace) {
    double from = Double.MAX_VALUE;
    double to = Double.MAX_VALUE;
    for (JsonNode event : trace) {
      if (event.path("name").asText().equals("TimeStamp")
          && event.at("/args/data/message").asText().equals(mark)) {
        from = event.path("ts").asDouble();
      }
    }
    for (JsonNode event : trace) {
      double at = event.path("ts").asDouble();
      if (event.path("name").asText().equals("TimeStamp") && at > from) {
        to = Math.min(to, at);
      }
    }
    double begin = from;
    double end = to;
    return new Tasks(
        all(trace).stream().filter(task -> task.at() >= begin && task.at() < end).toList());
  }

  private static List<Task> all(List<JsonNode> trace) {
    Set<String> mains = new HashSet<>();
    for (JsonNode event : trace) {
      if (event.at("/args/name").asText().equals("CrRendererMain")) {
        mains.add(thread(event));
      }
    }
    return trace.stream()
        .filter(event -> event.path("name").asText().equals("RunTask"))
        .filter(event -> mains.contains(thread(event)))
        .map(
            event ->
                new Task(
                    event.path("ts").asDouble(),
                    event.path("dur").asLong() / 1000.0,
                    event.path("tdur").asLong() / 1000.0))
        .toList();
  }

  private static JsonNode event(String log) {
    try {
      return JSON.readTree(log).path("message").path("params");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String thread(JsonNode event) {
    return event.path("pid").asText() + "/" + event.path("tid").asText();
  }

  private DoubleStream processor() {
    return all.stream().mapToDouble(Task::processor);
  }

  private long over(double milliseconds) {
    return all.stream().filter(task -> task.took() > milliseconds).count();
  }

  @Override
  public String toString() {
    return "%.1f s of processor time in %d tasks, the longest %.0f ms; by the clock %d over 50 ms, %d over 100 ms"
        .formatted(
            processor().sum() / 1000, all.size(), processor().max().orElse(0), over(50), over(100));
  }
}
