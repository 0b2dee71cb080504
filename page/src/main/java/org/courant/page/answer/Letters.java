package org.courant.page.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dead letters, the newest first. */
public record Letters(List<Letter> letters) {

  /**
   * One of them.
   *
   * @param partition of the dead letters topic, as offset and topic are
   * @param articleId the record's key
   * @param replayed as far as the view has seen
   * @param preview the beginning of its bytes, as far as they can be printed
   */
  public record Letter(
      String topic,
      int partition,
      long offset,
      String time,
      @Nullable String articleId,
      String reason,
      int attempts,
      boolean replayed,
      Map<String, String> headers,
      String preview) {}
}
