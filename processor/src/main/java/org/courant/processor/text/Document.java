package org.courant.processor.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article, cut into sentences: what every later stage reads.
 *
 * @param text headline, blank line, standfirst if any, blank line, body
 * @param language BCP 47 as identified, {@code und} where it cannot be told
 * @param rights the rights line that was taken out of the text
 */
public record Document(
    String text, String language, List<Sentence> sentences, @Nullable String rights) {
  public Document {
    sentences = List.copyOf(sentences);
  }
}
