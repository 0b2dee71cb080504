package org.courant.page.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.courant.page.answer.StoryRef;
import org.courant.page.answer.Summary;
import org.courant.page.view.Change;
import org.courant.page.view.Changes.Slice;

/** Changes as events: at most so many of the newest, and the number of the rest. */
final class Frames {
  static final int MOST_ARTICLES = 50;
  private static final int MOST_OTHERS = 100;

  private final Function<String, Optional<Summary>> articles;
  private final String epoch;

  /**
   * Frames of this run.
   *
   * @param articles those that are shown, by id
   * @param epoch tells numbers of this run from those of another
   */
  Frames(Function<String, Optional<Summary>> articles, String epoch) {
    this.articles = articles;
    this.epoch = epoch;
  }

  /** Empty where nothing changed. */
  String of(Slice slice) {
    Set<String> enriched = newest(slice, Change.Kind.ENRICHED);
    Set<String> stories = newest(slice, Change.Kind.STORY);
    stories.removeAll(enriched); // Their summaries tell it.
    StringBuilder frame = new StringBuilder();
    List<Summary> shown = shown(enriched);
    long skipped = slice.lost() + Math.max(0, enriched.size() - MOST_ARTICLES);
    if (!shown.isEmpty() || skipped > 0) {
      frame.append(event("articles", Map.of("articles", shown, "skipped", skipped)));
    }
    stories.stream().limit(MOST_OTHERS).forEach(id -> story(id).ifPresent(frame::append));
    newest(slice, Change.Kind.RETRACTED).stream()
        .limit(MOST_OTHERS)
        .filter(id -> articles.apply(id).isEmpty())
        .forEach(id -> frame.append(event("retracted", Map.of("id", id))));
    return frame.isEmpty() ? "" : frame + id(slice.head());
  }

  /** What a browser sends as Last-Event-ID when it comes back. */
  String id(long head) {
    return "id: " + epoch + "-" + head + "\n\n";
  }

  private static Set<String> newest(Slice slice, Change.Kind kind) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = slice.changes().size() - 1; i >= 0; i--) {
      if (slice.changes().get(i).kind() == kind) {
        ids.add(slice.changes().get(i).articleId());
      }
    }
    return ids;
  }

  private List<Summary> shown(Set<String> ids) {
    List<Summary> shown = new ArrayList<>();
    ids.stream().limit(MOST_ARTICLES).forEach(id -> articles.apply(id).ifPresent(shown::add));
    return shown;
  }

  private Optional<String> story(String id) {
    return articles
        .apply(id)
        .map(Summary::story)
        .map((StoryRef story) -> event("story", Map.of("articleId", id, "story", story)));
  }

  static String event(String name, Object data) {
    return "event: " + name + "\ndata: " + Json.text(data) + "\n\n";
  }

  /** The number in a Last-Event-ID of this run; -1 where it is none. */
  long number(String id) {
    String begin = epoch + "-";
    String rest = id.startsWith(begin) ? id.substring(begin.length()) : "";
    return rest.matches("\\d{1,18}") ? Long.parseLong(rest) : -1;
  }
}
