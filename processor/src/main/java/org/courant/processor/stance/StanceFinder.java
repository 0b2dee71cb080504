package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.entity.Entity;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.Words;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands where on whom or what, by words that show it. Shared by threads.
 *
 * <p>Reads English; a document in another language has no stances. A holder is always an entity:
 * the author's own stance is not read here. NEUTRAL is given only where words say that somebody
 * takes no side. Of one holder, target and label the strongest is kept.
 */
public final class StanceFinder {
  private final List<Reader> readers;
  private final @Nullable StanceEncoder encoder;
  private final @Nullable Jury jury;
  private final Acted acted;

  private StanceFinder(Lexicon lexicon, @Nullable StanceEncoder encoder, int questions) {
    this.encoder = encoder;
    this.jury = encoder == null ? null : new Jury(encoder, lexicon, questions);
    this.acted = new Acted(lexicon);
    Clauses clauses = Clauses.knowing(lexicon::isVerb);
    Holders holders = new Holders(lexicon, clauses);
    Phrases phrases = new Phrases(lexicon);
    this.readers =
        List.of(
            new VerbReader(lexicon, clauses, holders, phrases),
            new NounReader(lexicon, clauses, phrases),
            new AdjectiveReader(lexicon, clauses, phrases),
            new KinReader(lexicon),
            new MadeReader(lexicon, clauses),
            new CallReader(lexicon, clauses, holders, phrases),
            new PredicateReader(lexicon, clauses, phrases),
            new AddressReader(lexicon),
            new DeedReader(lexicon, clauses),
            new DueReader(lexicon, clauses, holders, phrases));
  }

  /** Loads the English lexicon, which is all that is asked. */
  public static StanceFinder english() {
    return new StanceFinder(Lexicon.load(), null, 0);
  }

  /** The same, with an encoder that judges pairs as well. */
  public static StanceFinder english(StanceEncoder encoder) {
    return english(encoder, Jury.MOST_QUESTIONS);
  }

  /**
   * The same, with fewer questions.
   *
   * @param questions how many an article may have
   */
  public static StanceFinder english(StanceEncoder encoder, int questions) {
    return new StanceFinder(Lexicon.load(), encoder, questions);
  }

  /** Stances in the order of their evidence. */
  public List<Stance> find(Document document, List<Entity> entities, List<Quote> quotes) {
    if (!document.language().startsWith("en")) {
      return List.of();
    }
    Words words = Words.of(document, entities);
    Attributed attributed = new Attributed(words, entities, quotes);
    List<Stance> found = readings(attributed);
    List<Stance> judged = jury == null ? found : jury.judge(document, attributed, found);
    List<Stance> claimed = judged.stream().filter(s -> s.probability() > 0).toList();
    return Strongest.of(claimed, document.text());
  }

  /**
   * How two stand to each other whom somebody else chose: two stretches of one sentence, which is
   * the document.
   *
   * @param ofP ids of the entities named at p, at least one
   * @param ofQ likewise
   */
  public Given between(
      Document document,
      List<Entity> entities,
      List<Quote> quotes,
      Span p,
      Span q,
      Set<String> ofP,
      Set<String> ofQ) {
    if (encoder == null) {
      throw new IllegalStateException("stances by words alone cannot judge a given pair");
    }
    Attributed attributed = new Attributed(Words.of(document, entities), entities, quotes);
    return GivenPair.judge(encoder, document.text(), p, q, readings(attributed), ofP, ofQ);
  }

  /** Mentions of those towards whom somebody takes a stance, whoever it is. */
  public List<Span> targets(Document document, List<Entity> entities) {
    return acted.on(new Attributed(Words.of(document, entities), entities, List.of()).sentences());
  }

  /** What the words show, and with probability 0 what they name without claiming it. */
  List<Stance> readings(Attributed attributed) {
    List<Stance> found = new ArrayList<>();
    for (Scene scene : attributed.scenes()) {
      readers.forEach(reader -> found.addAll(reader.read(scene)));
    }
    return found;
  }
}
