package org.courant.processor.stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The article's id, in the context of all that is logged while its record is in work. */
final class ArticleContext {
  static final String KEY = "article";

  private ArticleContext() {}

  static void during(@Nullable String id, Runnable work) {
    String before = MDC.get(KEY);
    if (id != null) {
      MDC.put(KEY, id);
    }
    try {
      work.run();
    } finally {
      if (before == null) {
        MDC.remove(KEY);
      } else {
        MDC.put(KEY, before);
      }
    }
  }
}
