package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of a document and the quote in which each stands. */
final class Attributed {
  /** Quotes up to this many tokens are read as part of the sentence around them. */
  private static final int MOST_INLINE = 12;

  /**
   * What begins a phrase, not a clause: “withdrew her support”, “is an ally”, “vowed to defend”.
   */
  private static final Set<String> PHRASES = Set.of("a", "an", "to", "her", "his", "their", "its");

  private final Words words;
  private final @Nullable Quote[] quoteOf;
  private final Map<String, TreeSet<Span>> mentions = new HashMap<>();

  Attributed(Words words, List<Entity> entities, List<Quote> quotes) {
    this.words = words;
    this.quoteOf = new Quote[words.size()];
    for (Entity entity : entities) {
      TreeSet<Span> spans = mentions.computeIfAbsent(entity.id(), id -> new TreeSet<>());
      entity.mentions().stream().map(Mention::span).forEach(spans::add);
    }
    for (Quote quote : quotes) {
      addUnnamed(quote.speaker());
      int behind = words.tokenAt(quote.span().end() - 1) + 1;
      for (int t = words.tokenAt(quote.span().start()); t < Math.min(behind, words.size()); t++) {
        quoteOf[t] = quote;
      }
    }
  }

  /** A speaker without a name has no mentions among the entities yet. */
  private void addUnnamed(@Nullable String speaker) {
    if (speaker != null && !mentions.containsKey(speaker)) {
      TreeSet<Span> spans = new TreeSet<>();
      words.parties(speaker).forEach(party -> spans.add(party.span()));
      mentions.put(speaker, spans);
    }
  }

  boolean is(Quote.Kind kind, int token) {
    Quote quote = quoteOf[token];
    return quote != null && quote.kind() == kind;
  }

  /** Whether a token stands in a reported clause, or in reported words that hold somebody. */
  boolean isReported(int token, Span somebody) {
    Quote quote = quoteOf[token];
    if (quote == null || quote.kind() != Quote.Kind.INDIRECT) {
      return false;
    }
    int first = words.tokenAt(quote.span().start());
    if (PHRASES.contains(words.lower(first))) {
      return false;
    }
    boolean clause = first != token && !words.lower(token - 1).equals("to");
    return clause || quote.span().contains(somebody);
  }

  @Nullable Voice speakerAt(int token) {
    Quote quote = quoteOf[token];
    String speaker = quote == null ? null : quote.speaker();
    return quote == null || speaker == null ? null : new Voice(speaker, nearest(speaker, quote));
  }

  private Span nearest(String speaker, Quote quote) {
    Span place = quote.cue() == null ? quote.span() : quote.cue();
    TreeSet<Span> spans = mentions.getOrDefault(speaker, new TreeSet<>());
    Span before = spans.floor(place);
    Span behind = spans.higher(place);
    if (before == null || behind == null) {
      return before != null ? before : behind != null ? behind : place;
    }
    return place.start() - before.end() <= behind.start() - place.end() ? before : behind;
  }

  /** Every sentence without its long quotes, and the parts of these. */
  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    int token = 0;
    for (int i = 0; i < words.sentences(); i++) {
      int end = token + words.sentence(i).tokens().size();
      addScenes(scenes, token, end, words.sentence(i).headline());
      token = end;
    }
    return scenes;
  }

  /** Every sentence with all its words. */
  List<Scene> sentences() {
    List<Scene> sentences = new ArrayList<>();
    int token = 0;
    for (int i = 0; i < words.sentences(); i++) {
      List<Integer> row = new ArrayList<>();
      for (int n = words.sentence(i).tokens().size(); n > 0; n--) {
        row.add(token++);
      }
      sentences.add(new Scene(new Strand(words, row), this, words.sentence(i).headline()));
    }
    return sentences;
  }

  private void addScenes(List<Scene> scenes, int from, int end, boolean headline) {
    List<Integer> row = new ArrayList<>();
    for (int t = from; t < end; ) {
      Quote quote = quoteOf[t];
      if (quote == null || quote.kind() == Quote.Kind.INDIRECT) {
        if (!isMarkOfInline(t, end)) {
          row.add(t);
        }
        t++;
        continue;
      }
      int behind = t;
      List<Integer> inner = new ArrayList<>();
      while (behind < end && quote.equals(quoteOf[behind])) {
        inner.add(behind++);
      }
      if (isInline(t, behind, quote)) {
        row.addAll(inner);
      } else {
        row.add(-1 - t);
        scenes.add(new Scene(new Strand(words, inner), this, headline));
      }
      t = behind;
    }
    scenes.add(new Scene(new Strand(words, row), this, headline));
  }

  /** Whether a short quote starts behind, or ends before, the mark at a token. */
  private boolean isMarkOfInline(int t, int end) {
    return "“”\"‘’'«»".contains(words.surface(t))
        && ((t + 1 < end && isDirect(t + 1)) || (t > 0 && isDirect(t - 1)));
  }

  private boolean isDirect(int t) {
    return is(Quote.Kind.DIRECT, t) || is(Quote.Kind.SCARE, t);
  }

  /** A partial quote, with a word of the sentence before its mark: described it as “a step.” */
  private boolean isInline(int from, int behind, Quote quote) {
    boolean within =
        from > 1
            && words.sentenceOf(from - 2) == words.sentenceOf(from)
            && !Grammar.isMark(words.lower(from - 2));
    return quote.kind() == Quote.Kind.SCARE || (within && behind - from <= MOST_INLINE);
  }
}
