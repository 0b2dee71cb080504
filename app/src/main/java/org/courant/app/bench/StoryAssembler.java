package org.courant.app.bench;

import java.util.Map;
import org.courant.processor.stream.NewsStream;

/** Puts the story stream together as the commands do; what is measured is what is run. */
@FunctionalInterface
public interface StoryAssembler {
  /**
   * A stream that is not started yet, its topics made and its schemas registered.
   *
   * @param variables settings that win, as environment variables
   */
  NewsStream stream(Map<String, String> variables);
}
