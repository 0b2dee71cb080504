package org.courant.processor.quote;

import java.util.List;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row of tokens that reads as one: a sentence without the quotes that stand in it, or the part of
 * a quote that stands in one sentence. Positions count within the row.
 */
public final class Strand {
  /** The word that stands for a whole quote in the narration. */
  public static final String QUOTE = "“”";

  private final Words words;
  private final int[] tokens;

  /**
   * A row of the given tokens.
   *
   * @param tokens token numbers in order; a quote that is left out is given as −1−n, where n is its
   *     first token
   */
  public Strand(Words words, List<Integer> tokens) {
    this.words = words;
    this.tokens = tokens.stream().mapToInt(Integer::intValue).toArray();
  }

  public int size() {
    return tokens.length;
  }

  /** The word in lower case; the empty word outside the row. */
  public String word(int position) {
    if (position < 0 || position >= tokens.length) {
      return "";
    }
    return tokens[position] < 0 ? QUOTE : words.lower(tokens[position]);
  }

  public String surface(int position) {
    return tokens[position] < 0 ? QUOTE : words.surface(tokens[position]);
  }

  public int token(int position) {
    return tokens[position] < 0 ? -1 - tokens[position] : tokens[position];
  }

  public Span span(int position) {
    return words.span(token(position));
  }

  public Span span(int from, int last) {
    return new Span(span(from).start(), span(last).end());
  }

  public Words.@Nullable Named ending(int position) {
    if (position < 0 || position >= tokens.length || tokens[position] < 0) {
      return null;
    }
    Words.Named named = words.ending(tokens[position]);
    return named != null && named.last() - named.first() <= position ? named : null;
  }

  /** The party without a name whose head noun stands at a position. */
  public @Nullable Party party(int position) {
    boolean word = position >= 0 && position < tokens.length && tokens[position] >= 0;
    return word ? words.party(tokens[position]) : null;
  }

  /** Whom “they” at a position means; see {@link Words#they}. */
  public List<String> they(int position) {
    return word(position).equals("they") ? words.they(tokens[position]) : List.of();
  }

  public Words.@Nullable Named starting(int position) {
    if (position < 0 || position >= tokens.length || tokens[position] < 0) {
      return null;
    }
    Words.Named named = words.starting(tokens[position]);
    return named != null && position + named.last() - named.first() < tokens.length ? named : null;
  }

  /** The position behind the last token of a mention that starts at a position. */
  public int behind(int position, Words.Named named) {
    return position + named.last() - named.first() + 1;
  }
}
