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
  /** Of reported words. */
  private static final int FEWEST_WORDS = 2;

  /** How likely a cue must be for words without marks to count as somebody's. */
  private static final float SURE_OF_CUE = .4f;

  /** The same of a single word that hardly ever attributes. */
  private static final float SURE_OF_BARE_CUE = .5f;

  private final Words words;
  private final SourceReader sources;
  private final Cues speech;
  private final CueWords cues;
  private final Labelled labelled;
  private final List<Linked> linked;
  private final @Nullable Linked[] contentOf;
  private final @Nullable Stretch[] sourceOf;

  Learnt(Words words, Clauses clauses, Cues speech, CueWords cues, Labelled labelled) {
    this.words = words;
    this.sources = new SourceReader(words, clauses);
    this.labelled = labelled;
    this.speech = speech;
    this.cues = cues;
    List<Stretch> stretches = labelled.stretches();
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
      Linked link = indirect ? contentIn(quote.span()) : null;
      if (link != null && isTold(link)) {
        continue;
      }
      all.add(indirect ? quote : completed(quote));
      int behind = Math.min(words.tokenAt(quote.span().end() - 1) + 1, words.size());
      for (int t = words.tokenAt(quote.span().start()); t < behind; t++) {
        taken[t] = true;
      }
    }
    linked.stream().filter(this::isTold).forEach(link -> addPieces(link, taken, all));
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
      Stretch learnt = inFull(quote.source(), cue, link);
      Span source = learnt == null ? quote.source() : span(learnt);
      String speaker = quote.speaker() == null ? sources.speaker(learnt) : quote.speaker();
      return new Quote(quote.span(), quote.kind(), speaker, inFull(cue, link), source);
    }
    return link == null || link.cue() == null || link.source() == null
        ? quote
        : quote(quote.span(), Quote.Kind.DIRECT, link);
  }

  /** A cue with all that is in it: “also told reporters”. */
  private Span inFull(Span cue, @Nullable Linked link) {
    Stretch learnt = link == null ? null : link.cue();
    return learnt != null && span(learnt).overlaps(cue) ? span(learnt) : cue;
  }

  /** The learnt source of a cue that the rules found, with its titles and asides. */
  private @Nullable Stretch inFull(@Nullable Span ruled, Span cue, @Nullable Linked link) {
    Stretch learntCue = link == null ? null : link.cue();
    Stretch learnt = link == null ? null : link.source();
    if (learntCue != null && learnt != null && span(learntCue).overlaps(cue)) {
      return learnt;
    }
    return ruled == null ? null : sourceAt(ruled);
  }

  private @Nullable Stretch sourceAt(Span span) {
    int token = words.tokenAt(span.start());
    return token < words.size() ? sourceOf[token] : null;
  }

  private void addPieces(Linked link, boolean[] taken, List<Quote> all) {
    Stretch content = link.content();
    boolean mixed = isMixed(content, taken);
    if (!mixed && !isSaid(link.cue()) && isPlain(content)) {
      return;
    }
    for (int t = content.first(); t <= content.last(); ) {
      int from = t;
      while (t <= content.last() && !taken[t]) {
        t++;
      }
      addPiece(link, from, t - 1, all);
      t++;
    }
  }

  /** Whether words between marks stand in it or beside it. */
  private static boolean isMixed(Stretch content, boolean[] taken) {
    int behind = Math.min(content.last() + 3, taken.length);
    for (int t = Math.max(0, content.first() - 2); t < behind; t++) {
      if (taken[t]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of speech is in the cue: “announced the levy”, but not “rejected the levy”. */
  private boolean isSaid(@Nullable Stretch cue) {
    if (cue == null) {
      return false;
    }
    for (int t = cue.first(); t <= cue.last(); t++) {
      if (speech.of(words.lower(t)) == Cue.SAY || words.lower(t).equals("according")) {
        return true;
      }
    }
    return false;
  }

  /** Without the marks round it. */
  private boolean isPlain(Stretch content) {
    int from = content.first();
    int to = content.last();
    while (from < to && Grammar.isMark(words.lower(from))) {
      from++;
    }
    while (from < to && Grammar.isMark(words.lower(to))) {
      to--;
    }
    return Plain.is(words, from, to);
  }

  /** Not behind “met”, “is”: that is hardly ever anybody's words. */
  private boolean isTold(Linked link) {
    Stretch cue = link.cue();
    if (cue == null) {
      return link.source() != null;
    }
    boolean bare = cue.first() == cue.last() && cues.of(words.lower(cue.first())) < CueWords.LIKELY;
    return labelled.surest(cue) >= (bare ? SURE_OF_BARE_CUE : SURE_OF_CUE);
  }

  private void addPiece(Linked link, int first, int last, List<Quote> all) {
    int from = first;
    int to = last;
    while (from <= to && (Grammar.isMark(words.lower(from)) || words.lower(from).equals("that"))) {
      from++;
    }
    while (from <= to && Grammar.isMark(words.lower(to))) {
      to--;
    }
    if (to - from + 1 >= FEWEST_WORDS && !isNoSpeech(from, to)) {
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
    return new Quote(span, kind, sources.speaker(link.source()), cue, source);
  }

  private Span span(Stretch stretch) {
    return new Span(words.span(stretch.first()).start(), words.span(stretch.last()).end());
  }
}
