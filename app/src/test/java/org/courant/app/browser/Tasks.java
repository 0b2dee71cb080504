package org.courant.app.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the main threads of pages did, from the browser's own trace. The time of day that a task
 * took is the machine's; its processor time is the page's.
 */
record Tasks(List<Task> all) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In milliseconds. */
  record Task(double took, double processor) {}

  /** Since this was asked last, of a browser that traces. */
  static Tasks of(Browser browser) {
    List<JsonNode> events = browser.devToolsEvents().stream().map(Tasks::event).toList();
    Set<String> mains = new HashSet<>();
    for (JsonNode event : events) {
      if (event.path("args").path("name").asText().equals("CrRendererMain")) {
        mains.add(thread(event));
      }
    }
    List<Task> tasks = new ArrayList<>();
    for (JsonNode event : events) {
      if (event.path("name").asText().equals("RunTask") && mains.contains(thread(event))) {
        tasks.add(
            new Task(event.path("dur").asLong() / 1000.0, event.path("tdur").asLong() / 1000.0));
      }
    }
    return new Tasks(tasks);
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

  @Override
  public String toString() {
    return "%.1f s of processor time in %d tasks, longest %.0f ms; by the clock %d over 50 ms, %d over 100 ms, longest %.0f ms"
        .formatted(
            all.stream().mapToDouble(Task::processor).sum() / 1000,
            all.size(),
            all.stream().mapToDouble(Task::processor).max().orElse(0),
            all.stream().filter(task -> task.took() > 50).count(),
            all.stream().filter(task -> task.took() > 100).count(),
            all.stream().mapToDouble(Task::took).max().orElse(0));
  }
}
