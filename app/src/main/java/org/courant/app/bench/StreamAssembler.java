package org.courant.app.bench;

import java.util.Map;
import java.util.function.Function;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enrichment;
import org.courant.processor.stream.NewsStream;

/** Puts the stream together as the commands do; what is measured is what is run. */
@FunctionalInterface
public interface StreamAssembler {
  /**
   * A stream that is not started yet, its topics made and its schemas registered.
   *
   * @param variables settings that win, as environment variables
   */
  NewsStream stream(Map<String, String> variables, Function<Article, Enrichment> engine);
}
