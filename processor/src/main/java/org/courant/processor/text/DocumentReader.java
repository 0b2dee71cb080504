package org.courant.processor.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an article's parts to a cleaned document in sentences. Shared by threads. */
public final class DocumentReader {
  private final Languages languages;

  private DocumentReader(Languages languages) {
    this.languages = languages;
  }

  /** Loads the language profiles. */
  public static DocumentReader create() {
    return new DocumentReader(Languages.create());
  }

  /**
   * Cleans, tells the language, cuts into sentences.
   *
   * @param body text or HTML
   * @param declared language as the publisher has it
   */
  public Reading read(
      String headline, @Nullable String standfirst, String body, @Nullable String declared) {
    CleanText clean = Cleaner.clean(headline, standfirst, body);
    String text = clean.text();
    int head = clean.headline().length();
    String rest = text.substring(Math.min(text.length(), head + 2)).strip();
    String language = languages.identify(rest.length() < 100 ? text : rest, declared);
    List<Sentence> sentences = SentenceSplitter.split(text, head);
    return new Reading(clean.headline(), new Document(text, language, sentences, clean.rights()));
  }

  /**
   * A document and its headline.
   *
   * @param headline empty where the article has none
   */
  public record Reading(String headline, Document document) {}
}
