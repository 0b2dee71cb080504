package org.courant.evaluate.quote;

import java.util.List;
import org.courant.processor.text.Span;

/**
 * Words and whose they are, as an annotator marked them; each part may stand in several stretches.
 *
 * @param source who says it; empty where the text does not tell
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
  private static final String MARKS = "\"“”„'‘’«»";

  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether its words begin with a quotation mark; where only some are quoted, they do not. */
  boolean isDirect(String text) {
    return !content.isEmpty() && isMark(text, content.get(0).start());
  }

  static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
