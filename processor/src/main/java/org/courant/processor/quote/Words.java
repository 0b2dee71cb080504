package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of a document in one row, and who is named where. */
public final class Words {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences;
  private final String[] lower;
  private final int[] sentenceOf;
  private final @Nullable Named[] ending;
  private final @Nullable Named[] starting;
  private @Nullable Party @Nullable [] parties;

  private Words(Document document) {
    sentences = document.sentences();
    sentences.forEach(s -> tokens.addAll(s.tokens()));
    lower = tokens.stream().map(t -> lower(t.word())).toArray(String[]::new);
    sentenceOf = new int[tokens.size()];
    int i = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (int n = sentences.get(s).tokens().size(); n > 0; n--) {
        sentenceOf[i++] = s;
      }
    }
    ending = new Named[tokens.size()];
    starting = new Named[tokens.size()];
  }

  public static Words of(Document document, List<Entity> entities) {
    Words words = new Words(document);
    for (Entity entity : entities) {
      entity.mentions().forEach(m -> words.add(entity, m));
    }
    return words;
  }

  private void add(Entity entity, Mention mention) {
    int first = tokenAt(mention.span().start());
    int last = tokenAt(mention.span().end() - 1);
    if (first < tokens.size() && last < tokens.size()) {
      Named named = new Named(entity.id(), entity.type(), mention, first, last);
      ending[last] = longer(ending[last], named);
      starting[first] = longer(starting[first], named);
    }
  }

  private static Named longer(@Nullable Named a, Named b) {
    return a != null && a.last() - a.first() >= b.last() - b.first() ? a : b;
  }

  /** The first token that ends behind an offset; the number of tokens where there is none. */
  public int tokenAt(int offset) {
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

  public int size() {
    return tokens.size();
  }

  public Span span(int token) {
    return tokens.get(token).span();
  }

  public String surface(int token) {
    return tokens.get(token).word();
  }

  /** In lower case, with a straight apostrophe. */
  public String lower(int token) {
    return lower[token];
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  public Sentence sentence(int number) {
    return sentences.get(number);
  }

  public int sentences() {
    return sentences.size();
  }

  /** The longest mention that ends with a token. */
  public @Nullable Named ending(int token) {
    return ending[token];
  }

  /** The longest mention that starts with a token. */
  public @Nullable Named starting(int token) {
    return starting[token];
  }

  /** The party without a name whose head noun a token is. */
  public @Nullable Party party(int token) {
    if (parties == null) {
      parties = UnnamedParties.of(this);
    }
    return parties[token];
  }

  /** Whom “they” at a token means: one party, or two who are named together, or nobody known. */
  public List<String> they(int token) {
    return new Plurals(this).they(token);
  }

  /** The first token of a sentence; the number of tokens behind the last. */
  int firstOf(int sentence) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentenceOf[middle] < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** All of an id, in text order, each once. */
  public List<Party> parties(String id) {
    List<Party> all = new ArrayList<>();
    for (int t = 0; t < size(); t++) {
      Party party = party(t);
      if (party != null && party.last() == t && party.id().equals(id)) {
        all.add(party);
      }
    }
    return all;
  }

  /**
   * A mention and its entity.
   *
   * @param first its first token
   * @param last its last token
   */
  public record Named(String entity, EntityType type, Mention mention, int first, int last) {}
}
