package org.courant.evaluate.quote;

import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;

/** An article with its attributions. */
public record AnnotatedArticle(String name, String text, List<Attribution> attributions) {
  private static final int LONGEST_HEADLINE = 300;

  public AnnotatedArticle {
    attributions = List.copyOf(attributions);
  }

  /** As the product reads a text file: its first line is the headline. */
  public Document document() {
    int end = text.indexOf('\n');
    int headline = end < 0 || end > LONGEST_HEADLINE ? 0 : end;
    return new Document(text, "en", SentenceSplitter.split(text, headline), null);
  }
}
