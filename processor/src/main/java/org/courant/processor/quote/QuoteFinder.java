package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.processor.entity.Entity;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes and their speakers. Shared by threads.
 *
 * <p>Reads English; a document in another language has no quotes. A speaker is an entity that the
 * text names as the subject of a cue; a quote that continues another in its paragraph keeps the
 * speaker; what the text does not tell stays null. Quotes do not overlap: one inside another
 * belongs to the outer, and indirect speech with a direct quote in it is given in pieces.
 */
public final class QuoteFinder {
  private static final int MOST_SCARE_WORDS = 5;

  private final Cues cues;
  private final Attributor attributor;
  private final IndirectSpeech indirect;
  private final Clauses clauses;
  private final @Nullable PartTagger tagger;
  private final CueWords cueWords;

  private QuoteFinder(Cues cues, @Nullable PartTagger tagger, CueWords cueWords) {
    this.cues = cues;
    this.attributor = new Attributor(cues);
    this.indirect = new IndirectSpeech(cues);
    this.clauses = new Clauses(cues::has);
    this.tagger = tagger;
    this.cueWords = cueWords;
  }

  /** By rules alone. */
  static QuoteFinder rules() {
    return new QuoteFinder(Cues.load(), null, new CueWords(Map.of()));
  }

  /** Loads the English cues and the model. */
  public static QuoteFinder english() {
    return new QuoteFinder(Cues.load(), PartTagger.english(), CueWords.load());
  }

  /** Quotes in text order. */
  public List<Quote> find(Document document, List<Entity> entities) {
    if (!document.language().startsWith("en")) {
      return List.of();
    }
    Words words = Words.of(document, entities);
    List<Marked> marked = QuoteMarks.in(document.text());
    Narration narration = new Narration(words, marked);
    List<Quote> reported = indirect.find(words, narration);
    Article article = new Article(document.text(), words, narration, bySentence(words, reported));
    List<Quote> quotes = direct(article, marked);
    quotes.addAll(reported);
    quotes.sort(Comparator.comparing(Quote::span));
    if (tagger == null) {
      return quotes;
    }
    PartFacts facts = new PartFacts(words, marked, quotes, cueWords);
    List<Quote> all = new Learnt(words, clauses, cues, cueWords, tagger.tag(facts)).with(quotes);
    return all.stream().map(quote -> spokenByParty(words, quote)).toList();
  }

  /** “Protesters said”: a party without a name speaks, too. */
  private static Quote spokenByParty(Words words, Quote quote) {
    Party party = quote.speaker() == null ? party(words, quote.source()) : null;
    return party == null
        ? quote
        : new Quote(quote.span(), quote.kind(), party.id(), quote.cue(), quote.source());
  }

  /** The party that a source begins with, or null. */
  private static @Nullable Party party(Words words, @Nullable Span source) {
    int first = source == null ? 0 : words.tokenAt(source.start());
    int behind = source == null ? 0 : words.tokenAt(source.end() - 1) + 1;
    for (int t = first; t < Math.min(behind, words.size()); t++) {
      Party party = words.party(t);
      if (party != null) {
        return party.first() <= first + 1 ? party : null;
      }
    }
    return null;
  }

  private static Map<Integer, Attribution> bySentence(Words words, List<Quote> reported) {
    Map<Integer, Attribution> found = new HashMap<>();
    for (Quote quote : reported) {
      if (quote.cue() != null) {
        int sentence = words.sentenceOf(words.tokenAt(quote.span().start()));
        found.put(sentence, new Attribution(quote.speaker(), quote.cue(), Cue.SAY, quote.source()));
      }
    }
    return found;
  }

  private List<Quote> direct(Article article, List<Marked> marked) {
    List<Quote> quotes = new ArrayList<>();
    Link before = null;
    for (int q = 0; q < marked.size(); q++) {
      Span span = marked.get(q).words();
      Narration.Place place = article.narration().place(q);
      Strand strand = article.narration().strand(place.opens());
      if (Naming.isName(strand, place.openPosition(), span.in(article.text()))) {
        continue;
      }
      Attribution found = attribution(article, place, before);
      if (found == null && isScare(article.words(), span, strand, place)) {
        quotes.add(new Quote(span, Quote.Kind.SCARE, null, null));
      } else {
        before = new Link(found, place);
        quotes.add(quote(span, found));
      }
    }
    return quotes;
  }

  private static Quote quote(Span span, @Nullable Attribution found) {
    return found == null
        ? new Quote(span, Quote.Kind.DIRECT, null, null)
        : new Quote(span, Quote.Kind.DIRECT, found.speaker(), found.cue(), found.source());
  }

  private static boolean isScare(Words words, Span span, Strand strand, Narration.Place place) {
    int count = words.tokenAt(span.end() - 1) - words.tokenAt(span.start()) + 1;
    boolean narrated = strand.size() > 2;
    return narrated && place.opens() == place.closes() && count <= MOST_SCARE_WORDS + 1;
  }

  private @Nullable Attribution attribution(
      Article article, Narration.Place place, @Nullable Link before) {
    Narration narration = article.narration();
    Strand opens = narration.strand(place.opens());
    Strand closes = narration.strand(place.closes());
    if (Naming.isTerm(opens, place.openPosition())) {
      return null;
    }
    if (before != null && before.isSplitBy(place)) {
      Attribution continued = before.continued(opens, place);
      if (continued != null) {
        return continued;
      }
    }
    boolean introduced = isIntroduced(opens, place.openPosition());
    Attribution earlier = attributor.before(opens, place.openPosition());
    if (introduced && earlier != null) {
      return usable(earlier, opens, place);
    }
    if (mayBeFollowed(closes, place)) {
      Attribution later = attributor.behind(closes, place.closePosition());
      if (later != null) {
        return later;
      }
    }
    if (earlier != null) {
      return usable(earlier, opens, place);
    }
    Attribution signed = signed(article, place);
    if (signed != null) {
      return signed;
    }
    if (place.openPosition() > 0) {
      return null;
    }
    Attribution announced = announced(article, place);
    Attribution chained = before == null ? null : before.chained(article.words(), place);
    return announced != null
        ? announced
        : chained != null ? chained : reportedBefore(article, place);
  }

  /** A view counts only with its holder: “believed by some to be a ‘ghost town’” is not speech. */
  private static @Nullable Attribution usable(
      Attribution found, Strand strand, Narration.Place place) {
    boolean named = found.speaker() != null;
    boolean full = isIntroduced(strand, place.openPosition());
    return named || found.kind() == Cue.SAY || (full && found.kind() == Cue.DESCRIBE)
        ? found
        : null;
  }

  private static boolean isIntroduced(Strand s, int quote) {
    String w = s.word(quote - 1);
    return w.equals(":") || (quote > 2 && w.equals(",") && !s.word(0).equals(Strand.QUOTE));
  }

  /** Whether words behind the quote may attribute it: it ends in a mark, or the sentence opens. */
  private static boolean mayBeFollowed(Strand s, Narration.Place place) {
    String next = s.word(place.closePosition() + 1);
    return !next.isEmpty()
        && (place.closePosition() == 0 || place.endsInMark() || next.equals(","));
  }

  /** “X said:” at the end of the sentence or paragraph before. */
  private @Nullable Attribution announced(Article article, Narration.Place place) {
    Words words = article.words();
    if (place.opens() == 0) {
      return null;
    }
    Strand s = article.narration().strand(place.opens() - 1);
    boolean colon = s.size() > 1 && s.word(s.size() - 1).equals(":");
    boolean near =
        words.sentence(place.opens()).paragraph() - words.sentence(place.opens() - 1).paragraph()
            <= 1;
    return colon && near ? attributor.before(s, s.size()) : null;
  }

  /** “…” – X, where the name stands alone behind the sentence that the quote ends. */
  private static @Nullable Attribution signed(Article article, Narration.Place place) {
    Words words = article.words();
    int next = place.closes() + 1;
    boolean ends = place.closePosition() + 1 == article.narration().strand(place.closes()).size();
    boolean together =
        next < words.sentences()
            && words.sentence(next).paragraph() == words.sentence(place.closes()).paragraph();
    return ends && together ? Attributor.signed(article.narration().strand(next), 0) : null;
  }

  /** X said that … . “…”: a quote alone in its sentence, behind reported speech. */
  private static @Nullable Attribution reportedBefore(Article article, Narration.Place place) {
    Words words = article.words();
    int before = place.opens() - 1;
    boolean together =
        before >= 0
            && words.sentence(before).paragraph() == words.sentence(place.opens()).paragraph();
    return together ? article.reported().get(before) : null;
  }

  /**
   * What is read of one article.
   *
   * @param reported the sentences that are reported speech, by number
   */
  private record Article(
      String text, Words words, Narration narration, Map<Integer, Attribution> reported) {}

  /** A quote and who was found to speak it, for the quote that may continue it. */
  private record Link(@Nullable Attribution found, Narration.Place place) {
    boolean isSplitBy(Narration.Place next) {
      return place.closes() == next.opens();
    }

    /** “…,” said X, “…”: the cue stands between the two and the second is joined by a mark. */
    @Nullable Attribution continued(Strand s, Narration.Place next) {
      if (found == null || next.openPosition() == 0) {
        return null;
      }
      String mark = s.word(next.openPosition() - 1);
      int between = next.openPosition() - place.closePosition();
      boolean cueBetween =
          found.cue().start() > s.span(place.closePosition()).start()
              && found.cue().start() < s.span(next.openPosition()).start();
      return cueBetween && between < 30 && (mark.equals(",") || mark.equals(".")) ? found : null;
    }

    /** “…,” X said. “…”: nothing but the quote in the next sentence of the paragraph. */
    @Nullable Attribution chained(Words words, Narration.Place next) {
      boolean adjacent = next.opens() - place.closes() <= 1;
      boolean together =
          words.sentence(next.opens()).paragraph() == words.sentence(place.closes()).paragraph();
      return adjacent && together ? found : null;
    }
  }
}
