package org.courant.processor.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.Mention;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Span;

/**
 * What could be asked about the author of one document: at most one question a sentence and entity,
 * about a mention in the author's own words.
 */
final class Candidates {
  /**
   * Words beside the target that a sentence must have left, once what others say is taken out:
   * “Bell told reporters …” takes no side.
   */
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_HEADLINE_WORDS = 2;

  /** A name tells the model more than what points to it, and the first more than a repetition. */
  private static final Comparator<Mention> CLEAREST_FIRST =
      Comparator.comparing(Mention::kind).thenComparing(Mention::span);

  private final Document document;
  private final List<OwnWords> sentences;
  private final List<Integer> starts;
  private final List<Span> reported;
  private final Gate gate;
  private final Government government;

  /**
   * @param others stretches that are somebody else's words, in order
   * @param reported mentions of the holders and targets of somebody else's stance
   */
  Candidates(
      Document document, List<Span> others, List<Span> reported, Gate gate, Government government) {
    this.document = document;
    this.sentences =
        document.sentences().stream()
            .map(s -> OwnWords.of(document.text(), s.span(), others))
            .toList();
    this.starts = document.sentences().stream().map(s -> s.span().start()).toList();
    this.reported = reported;
    this.gate = gate;
    this.government = government;
  }

  /** In text order. */
  List<Candidate> of(Entity entity) {
    Map<Integer, List<Mention>> mentions = new TreeMap<>();
    for (Mention mention : entity.mentions()) {
      int number = sentenceOf(mention.span());
      if (number >= 0) {
        mentions.computeIfAbsent(number, n -> new ArrayList<>()).add(mention);
      }
    }
    List<Candidate> found = new ArrayList<>();
    mentions.forEach(
        (number, own) ->
            clearest(entity, number, own)
                .flatMap(mention -> candidate(entity, number, mention))
                .ifPresent(found::add));
    return found;
  }

  /** In how many sentences somebody is named. */
  int sentences(Entity entity) {
    return (int)
        entity.mentions().stream()
            .map(mention -> sentenceOf(mention.span()))
            .filter(number -> number >= 0)
            .distinct()
            .count();
  }

  private int sentenceOf(Span mention) {
    int at = Collections.binarySearch(starts, mention.start());
    int number = at < 0 ? -at - 2 : at;
    boolean within = number >= 0 && sentences.get(number).sentence().contains(mention);
    return within ? number : -1;
  }

  private Optional<Mention> clearest(Entity entity, int number, List<Mention> own) {
    Sentence sentence = document.sentences().get(number);
    boolean held = own.stream().anyMatch(m -> reported.stream().anyMatch(m.span()::overlaps));
    return held
        ? Optional.empty()
        : own.stream()
            .filter(m -> sentences.get(number).has(m.span()) && isParty(entity, sentence, m))
            .min(CLEAREST_FIRST);
  }

  private boolean isParty(Entity entity, Sentence sentence, Mention mention) {
    return switch (entity.type()) {
      case PERSON, ORGANIZATION -> true;
      case GROUP -> !describes(mention.span());
      case LOCATION -> government.acts(sentence, mention.span());
      case EVENT, OTHER -> false;
    };
  }

  /** Whether a people's name is said of something: “Danish officials”, “Democratic hopefuls”. */
  private boolean describes(Span mention) {
    String text = document.text();
    int behind = mention.end() + 1;
    boolean followed =
        behind < text.length()
            && text.charAt(mention.end()) == ' '
            && Character.isLowerCase(text.charAt(behind));
    return followed && text.charAt(mention.end() - 1) != 's';
  }

  private Optional<Candidate> candidate(Entity entity, int number, Mention mention) {
    OwnWords own = sentences.get(number);
    String words = own.words();
    Span target = own.place(mention.span());
    boolean headline = document.sentences().get(number).headline();
    double score = gate.score(words, target);
    if (headline ? isEmpty(words, target) : isSurelyNeutral(words, target, score)) {
      return Optional.empty();
    }
    AuthorQuestion question = new AuthorQuestion(words, new Span(0, words.length()), target);
    return Optional.of(new Candidate(entity.id(), question, number, headline, score));
  }

  private static boolean isSurelyNeutral(String words, Span target, double score) {
    return score < Gate.LIKELY_NEUTRAL || count(words, target, GateWords::small) < FEWEST_WORDS;
  }

  /** Of a headline the gate, which knows only small words, may have read none. */
  private static boolean isEmpty(String headline, Span target) {
    return count(headline, target, words -> GateWords.in(words).size()) < FEWEST_HEADLINE_WORDS;
  }

  private static int count(String words, Span target, ToIntFunction<String> of) {
    return of.applyAsInt(words.substring(0, target.start()))
        + of.applyAsInt(words.substring(target.end()));
  }
}
