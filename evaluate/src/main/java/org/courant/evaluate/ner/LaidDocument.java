package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Document;
import org.courant.processor.text.SentenceSplitter;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged document, one sentence a line, and where its tokens stand in it.
 *
 * @param tokens of all sentences in a row
 */
record LaidDocument(String text, List<Place> tokens) {
  /** A token, by the number of its sentence and its number in there. */
  record Place(int sentence, int token, Span span) {}

  static LaidDocument of(TaggedDocument document) {
    StringBuilder text = new StringBuilder();
    List<Place> tokens = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      if (s > 0) {
        text.append('\n');
      }
      List<Span> spans = append(document.sentences().get(s), text);
      for (int t = 0; t < spans.size(); t++) {
        tokens.add(new Place(s, t, spans.get(t)));
      }
    }
    return new LaidDocument(text.toString(), tokens);
  }

  private static List<Span> append(TaggedSentence sentence, StringBuilder text) {
    String original = sentence.text();
    List<Span> spans = original == null ? null : in(original, sentence.tokens(), text.length());
    if (spans == null) {
      return Detokenizer.append(sentence.tokens(), text);
    }
    text.append(original);
    return spans;
  }

  /** Where the tokens stand in the text that they were cut from; null where they differ from it. */
  private static @Nullable List<Span> in(String original, List<String> tokens, int offset) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      while (at < original.length() && Character.isWhitespace(original.charAt(at))) {
        at++;
      }
      if (!original.startsWith(token, at)) {
        return null;
      }
      spans.add(new Span(offset + at, offset + at + token.length()));
      at += token.length();
    }
    return original.substring(at).isBlank() ? spans : null;
  }

  /** As the stream's own reader gives it, in English and without a headline. */
  Document document() {
    return new Document(text, "en", SentenceSplitter.split(text, 0), null);
  }

  /** The first token that ends behind an offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
