package org.courant.processor.quote;

import java.util.List;
import org.courant.processor.tagger.Hash;
import org.courant.processor.tagger.WordClasses;
import org.courant.processor.tagger.WordClasses.WordClass;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** What is known of each token of an article before its part in an attribution is. */
final class PartFacts {
  final Words words;
  final WordClass[] classes;
  final byte[] strengths;

  /** Which quote a token stands in, from 1; 0 outside. */
  final int[] quotes;

  /** Tokens of the quote that a token opens, and of the one that it closes; else 0. */
  final int[] opens;

  final int[] closes;

  /** Type, kind and position of the mention that a token stands in; 0 where in none. */
  final int[] mentions;

  /** The part that the rules give a token, from 1; 0 where none. */
  final byte[] ruled;

  private final int[] quoteFirst;
  private final int[] quoteLast;

  PartFacts(Words words, List<Marked> marked, List<Quote> quoted, CueWords cues) {
    this.words = words;
    int size = words.size();
    WordClasses lexicon = WordClasses.english();
    classes = new WordClass[size];
    strengths = new byte[size];
    quotes = new int[size];
    opens = new int[size];
    closes = new int[size];
    mentions = new int[size];
    ruled = new byte[size];
    quoteFirst = new int[marked.size()];
    quoteLast = new int[marked.size()];
    for (int t = 0; t < size; t++) {
      classes[t] = lexicon.of(words.surface(t));
      strengths[t] = (byte) cues.of(words.lower(t));
      addMention(words.starting(t));
    }
    for (int q = 0; q < marked.size(); q++) {
      addQuote(q, marked.get(q));
    }
    quoted.forEach(q -> rule(q.span(), Part.CONTENT));
    quoted.forEach(q -> rule(q.cue(), Part.CUE));
    quoted.forEach(q -> rule(q.source(), Part.SOURCE));
  }

  private void addMention(Words.@Nullable Named named) {
    if (named == null) {
      return;
    }
    int code = Hash.of(named.type().name() + named.mention().kind().name());
    for (int t = named.first(); t <= named.last(); t++) {
      mentions[t] = Hash.mix(code, t == named.first() ? 1 : 2);
    }
  }

  private void addQuote(int number, Marked marked) {
    int first = words.tokenAt(marked.open());
    int last = Math.min(words.size(), words.tokenAt(marked.behind())) - 1;
    quoteFirst[number] = first;
    quoteLast[number] = last;
    if (first > last) {
      return;
    }
    opens[first] = last - first + 1;
    closes[last] = last - first + 1;
    for (int t = first; t <= last; t++) {
      quotes[t] = number + 1;
    }
  }

  private void rule(@Nullable Span span, Part part) {
    if (span == null) {
      return;
    }
    int behind = words.tokenAt(span.end() - 1) + 1;
    for (int t = words.tokenAt(span.start()); t < Math.min(behind, words.size()); t++) {
      ruled[t] = (byte) part.number;
    }
  }

  /** The token before the quote that a token stands in, or −1. */
  int beforeQuote(int token) {
    return quoteFirst[quotes[token] - 1] - 1;
  }

  /** The token behind it, or the number of tokens. */
  int behindQuote(int token) {
    return quoteLast[quotes[token] - 1] + 1;
  }

  int quoteLength(int token) {
    return quoteLast[quotes[token] - 1] - quoteFirst[quotes[token] - 1] + 1;
  }
}
