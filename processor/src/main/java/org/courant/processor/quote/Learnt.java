package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.courant.processor.quote.PartLabels.Stretch;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Adds what the learnt labels tell to what the rules found: sources in full, speakers that the
 * rules missed, and reported speech round direct quotes. The rules' word on a cue and a speaker
 * stands.
 */
final class Learnt {
  /** Of reported words beside quoted ones. */
  private static final int FEWEST_WORDS = 3;

  private final Words words;
  private final Clauses clauses;
  private final CueWords cues;
  private final List<Linked> linked;
  private final @Nullable Linked[] contentOf;
  private final @Nullable Stretch[] sourceOf;

  Learnt(Words words, Clauses clauses, CueWords cues, List<Stretch> stretches) {
    this.words = words;
    this.clauses = clauses;
    this.cues = cues;
    this.linked = Linked.all(words, stretches);
    this.contentOf = new Linked[words.size()];
    this.sourceOf = new Stretch[words.size()];
    for (Stretch stretch : stretches) {
      if (stretch.part() == Part.SOURCE) {
        Arrays.fill(sourceOf, stretch.first(), stretch.last() + 1, stretch);
      }
    }
    for (Linked link : linked) {
      Arrays.fill(contentOf, link.content().first(), link.content().last() + 1, link);
    }
  }

  /** The quotes of an article in text order. */
  List<Quote> with(List<Quote> ruled) {
    List<Quote> all = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (Quote quote : ruled) {
      boolean indirect = quote.kind() == Quote.Kind.INDIRECT;
      if (indirect && contentIn(quote.span()) != null) {
        continue;
      }
      all.add(indirect ? quote : completed(quote));
      int behind = Math.min(words.tokenAt(quote.span().end() - 1) + 1, words.size());
      for (int t = words.tokenAt(quote.span().start()); t < behind; t++) {
        taken[t] = true;
      }
    }
    for (Linked link : linked) {
      addPieces(link, taken, all);
    }
    all.sort(Comparator.comparing(Quote::span));
    return all;
  }

  /** The last content that reaches into a span. */
  private @Nullable Linked contentIn(Span span) {
    int behind = Math.min(words.tokenAt(span.end() - 1) + 1, words.size());
    for (int t = behind - 1; t >= words.tokenAt(span.start()); t--) {
      if (contentOf[t] != null) {
        return contentOf[t];
      }
    }
    return null;
  }

  private Quote completed(Quote quote) {
    Linked link = contentIn(quote.span());
    Span cue = quote.cue();
    if (cue != null) {
      Span source = inFull(quote.source(), cue, link);
      return new Quote(quote.span(), quote.kind(), quote.speaker(), cue, source);
    }
    return link == null || link.cue() == null || link.source() == null
        ? quote
        : quote(quote.span(), Quote.Kind.DIRECT, link);
  }

  /** The source that the rules found, with its titles and asides. */
  private @Nullable Span inFull(@Nullable Span ruled, Span cue, @Nullable Linked link) {
    Stretch learntCue = link == null ? null : link.cue();
    Stretch learnt = link == null ? null : link.source();
    if (learntCue != null && learnt != null && span(learntCue).overlaps(cue)) {
      return span(learnt);
    }
    Stretch whole = ruled == null ? null : sourceAt(ruled);
    return whole == null ? ruled : span(whole);
  }

  private @Nullable Stretch sourceAt(Span span) {
    int token = words.tokenAt(span.start());
    return token < words.size() ? sourceOf[token] : null;
  }

  private void addPieces(Linked link, boolean[] taken, List<Quote> all) {
    if (link.cue() == null && link.source() == null) {
      return;
    }
    if (isBareVerb(link)) {
      return;
    }
    Stretch content = link.content();
    for (int t = content.first(); t <= content.last(); ) {
      int from = t;
      while (t <= content.last() && !taken[t]) {
        t++;
      }
      addPiece(link, from, t - 1, FEWEST_WORDS, all);
      t++;
    }
  }

  /** “met”, “is”: what stands behind these is hardly ever anybody's words. */
  private boolean isBareVerb(Linked link) {
    Stretch cue = link.cue();
    return cue != null
        && cue.first() == cue.last()
        && cues.of(words.lower(cue.first())) < CueWords.LIKELY;
  }

  private void addPiece(Linked link, int first, int last, int fewest, List<Quote> all) {
    int from = first;
    int to = last;
    while (from <= to && (Grammar.isMark(words.lower(from)) || words.lower(from).equals("that"))) {
      from++;
    }
    while (from <= to && Grammar.isMark(words.lower(to))) {
      to--;
    }
    if (to - from + 1 >= fewest && !isNoSpeech(from, to)) {
      Span span = new Span(words.span(from).start(), words.span(to).end());
      all.add(quote(span, Quote.Kind.INDIRECT, link));
    }
  }

  /** “said nothing to the press”, “wrote the novel …”. */
  private boolean isNoSpeech(int from, int to) {
    return words.lower(from).equals("nothing")
        || (from < to
            && Grammar.isDeterminer(words.lower(from))
            && Naming.isWork(words.lower(from + 1)));
  }

  private Quote quote(Span span, Quote.Kind kind, Linked link) {
    Span cue = link.cue() == null ? null : span(link.cue());
    Span source = link.source() == null ? null : span(link.source());
    return new Quote(span, kind, speaker(link), cue, source);
  }

  /** Whom the source names: not the one in “her lawyer”, nor in “Smith’s campaign”. */
  private @Nullable String speaker(Linked link) {
    Stretch source = link.source();
    if (source == null) {
      return null;
    }
    List<Integer> tokens = new ArrayList<>();
    for (int t = source.first(); t <= source.last(); t++) {
      tokens.add(t);
    }
    Subject subject = clauses.starting(new Strand(words, tokens), 0);
    return subject == null ? null : subject.entity();
  }

  private Span span(Stretch stretch) {
    return new Span(words.span(stretch.first()).start(), words.span(stretch.last()).end());
  }
}
