package org.courant.processor.author;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.processor.encoder.AuthorOdds;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.encoder.StanceEncoder;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Quote;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/**
 * Finds how an article's author stands to those whom it names. Shared by threads.
 *
 * <p>Only the author's own words count: what stands in a quote or is reported as somebody's speech
 * is left out, scare quotes are the author's. Reads English.
 */
public final class AuthorStanceFinder {
  private static final Set<EntityType> PARTIES =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP);

  private final StanceEncoder encoder;
  private final Gate gate;
  private final Government government;
  private final Budget budget;

  private AuthorStanceFinder(
      StanceEncoder encoder, Gate gate, Government government, Budget budget) {
    this.encoder = encoder;
    this.gate = gate;
    this.government = government;
    this.budget = budget;
  }

  /** Loads the gate. */
  public static AuthorStanceFinder english(StanceEncoder encoder, Budget budget) {
    return new AuthorStanceFinder(encoder, Gate.load(), Government.load(), budget);
  }

  /**
   * Attitudes by entity id: of every person, organization and group, and of places that act as
   * their governments do. The others have none.
   *
   * @param reported mentions of holders and targets of somebody else's stance, such as both in
   *     “Bell accused Pell”: a sentence with one says nothing of the author's own stance to it
   */
  public Map<String, Attitude> find(
      Document document, List<Entity> entities, List<Quote> quotes, List<Span> reported) {
    if (!document.language().startsWith("en")) {
      return Map.of();
    }
    Candidates candidates =
        new Candidates(document, othersWords(quotes), reported, gate, government);
    Map<String, Attitude> attitudes = new LinkedHashMap<>();
    List<Candidate> all = new ArrayList<>();
    Map<String, Integer> sentences = new HashMap<>();
    for (Entity entity : entities) {
      List<Candidate> own = candidates.of(entity);
      if (PARTIES.contains(entity.type()) || !own.isEmpty()) {
        attitudes.put(entity.id(), Attitude.NONE);
      }
      all.addAll(own);
      sentences.put(entity.id(), candidates.sentences(entity) - own.size());
    }
    ask(budget.choose(all))
        .forEach(
            (id, odds) -> attitudes.put(id, Drawn.together(odds, sentences.getOrDefault(id, 0))));
    return attitudes;
  }

  /**
   * How one sentence alone stands to whom a stretch of it means, whoever is heard in it: the
   * question that NewsMTSC asks, put to the network without the gate.
   */
  public Attitude inSentence(String sentence, Span target) {
    Span whole = new Span(0, sentence.length());
    AuthorOdds odds = encoder.author(List.of(new AuthorQuestion(sentence, whole, target))).get(0);
    return Attitude.of(odds.negative(), odds.positive());
  }

  private Map<String, List<AuthorOdds>> ask(List<Candidate> candidates) {
    List<AuthorOdds> answers =
        encoder.author(candidates.stream().map(Candidate::question).toList());
    Map<String, List<AuthorOdds>> odds = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      odds.computeIfAbsent(candidates.get(i).entity(), id -> new ArrayList<>()).add(answers.get(i));
    }
    return odds;
  }

  private static List<Span> othersWords(List<Quote> quotes) {
    return quotes.stream()
        .filter(quote -> quote.kind() != Quote.Kind.SCARE)
        .map(Quote::span)
        .sorted()
        .toList();
  }
}
