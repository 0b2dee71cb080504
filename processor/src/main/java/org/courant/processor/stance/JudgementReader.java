package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * Evaluating words: “X called Y a disgrace”, and in somebody's words “Y is a disgrace”. The
 * author's own judgements are not read.
 */
final class JudgementReader implements Reader {
  private static final int FAR = 25;
  private static final int LONGEST_COMPLEMENT = 7;

  /** What a word in the complement of “is” shows, beside one behind “called”. */
  private static final double PREDICATE = 0.9;

  /** “X is important” says little of whether one is for X; “it is important to …” does. */
  private static final double LEAST_PREDICATE = 0.45;

  private static final Set<String> OPINION =
      Set.of(
          "said",
          "says",
          "thinks",
          "thought",
          "believes",
          "believed",
          "argued",
          "argues",
          "insisted",
          "insists",
          "added",
          "claims",
          "claimed",
          "warned",
          "stressed",
          "maintains",
          "feels",
          "felt",
          "say",
          "think",
          "believe",
          "agreed",
          "concluded",
          "noted",
          "saying",
          "arguing");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Holders holders;
  private final Phrases phrases;

  JudgementReader(Lexicon lexicon, Clauses clauses, Holders holders, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.holders = holders;
    this.phrases = phrases;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 0; p < s.size(); p++) {
      Stance stance = null;
      if (isBe(s, p)) {
        stance = predicate(scene, p);
      } else if (!lexicon.at(s, p, Entry.Part.CALL).isEmpty() && Clauses.isVerbal(s, p)) {
        stance = Clauses.isPassive(s, p) ? calledBy(scene, p) : called(scene, p);
      }
      if (stance != null) {
        found.add(stance);
      }
      Stance address = beforeName(scene, p);
      if (address != null) {
        found.add(address);
      }
    }
    return found;
  }

  /** In somebody's words: “my friend Y”, “that crook Y”. */
  private @Nullable Stance beforeName(Scene scene, int p) {
    Strand s = scene.strand();
    List<Entry> words = lexicon.at(s, p, Entry.Part.WORD);
    if (words.isEmpty() || !scene.isDirect(p)) {
      return null;
    }
    Entry word = words.get(0);
    Named named = s.starting(p + word.length());
    Voice speaker = named == null ? null : scene.speakerAt(p);
    if (named == null || speaker == null || Grammar.isNegation(s.word(p - 1))) {
      return null;
    }
    int last = s.behind(p + word.length(), named) - 1;
    Phrase target = new Phrase(named.entity(), named.mention().span(), last, 1);
    Judgement judgement = new Judgement(word.label(), word.strength(), false, p);
    return show(scene, speaker, PREDICATE, judgement, target, p);
  }

  /** A form of “be”; ’s only behind a pronoun, for behind a name it is mostly the genitive. */
  private static boolean isBe(Strand s, int p) {
    String w = s.word(p);
    return Grammar.isBe(w) && (!w.equals("'s") || Grammar.isPronoun(s.word(p - 1)));
  }

  private @Nullable Stance called(Scene scene, int p) {
    Strand s = scene.strand();
    Phrase object = object(s, p + 1);
    Judgement judgement = object == null ? null : behindObject(s, p, object.last() + 1);
    Held held = judgement == null ? null : holders.of(scene, p);
    if (object == null
        || judgement == null
        || held == null
        || !held.mood().claims()
        || held.mood().negated()) {
      return null;
    }
    return show(scene, held.voice(), held.mood().factor(), judgement, object, p);
  }

  /** “called the plan baseless”: the evaluating word is not of the object. */
  private @Nullable Phrase object(Strand s, int from) {
    Phrase object = phrases.at(s, from);
    if (object == null || object.entity() != null || object.last() == from) {
      return object;
    }
    int last = object.last();
    for (int i = from + 1; i <= last; i++) {
      if (!lexicon.at(s, i, Entry.Part.WORD).isEmpty() && !Grammar.isDeterminer(s.word(i - 1))) {
        return new Phrase(null, s.span(from, i - 1), i - 1, object.weight());
      }
    }
    return object;
  }

  private @Nullable Judgement behindObject(Strand s, int verb, int from) {
    Judgement direct = judgement(s, from);
    if (direct != null) {
      return direct;
    }
    if (s.word(from).equals("and")) {
      Judgement joined = behindOthers(s, from + 1, verb + FAR);
      if (joined != null) {
        return joined;
      }
    }
    for (int i = from; i < Math.min(s.size(), verb + FAR); i++) {
      if (s.word(i).equals("as")) {
        return judgement(s, i + 1);
      }
      if (Grammar.isMark(s.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** “called the plan and the levy for it a disgrace”. */
  private @Nullable Judgement behindOthers(Strand s, int from, int to) {
    for (int i = from; i < Math.min(s.size(), to) && !Grammar.isMark(s.word(i)); i++) {
      boolean article = s.word(i).equals("a") || s.word(i).equals("an");
      Judgement judgement = article && i > from ? judgement(s, i + 1) : null;
      if (judgement != null) {
        return judgement;
      }
    }
    return null;
  }

  private @Nullable Stance calledBy(Scene scene, int p) {
    Strand s = scene.strand();
    Voice voice = Holders.voice(scene, clauses.agent(s, p));
    Subject patient = voice == null ? null : clauses.patient(s, p);
    Judgement judgement = patient == null ? null : behindObject(s, p, p + 1);
    if (judgement == null) {
      judgement = patient == null ? null : behindAgent(s, p);
    }
    if (voice == null || patient == null || judgement == null) {
      return null;
    }
    Mood mood = Moods.of(s, p, patient.from());
    Phrase target = new Phrase(patient.entity(), patient.span(), patient.last(), 1);
    return mood.claims() && !mood.negated()
        ? show(scene, voice, mood.factor(), judgement, target, p)
        : null;
  }

  private @Nullable Judgement behindAgent(Strand s, int p) {
    for (int i = p + 1; i < Math.min(s.size(), p + 12) && !Grammar.isMark(s.word(i)); i++) {
      if (s.word(i).equals("as") || (i > p + 2 && s.word(i).equals("a"))) {
        return judgement(s, i + 1);
      }
    }
    return null;
  }

  private @Nullable Stance predicate(Scene scene, int p) {
    Strand s = scene.strand();
    Judgement judgement = judgement(s, p + 1);
    if (judgement == null) {
      return null;
    }
    Subject subject = clauses.subject(s, p);
    if (subject == null) {
      return null;
    }
    Voice voice = opinion(scene, subject, p);
    Mood mood = Moods.of(s, p, subject.from());
    if (voice == null || !mood.claims()) {
      return null;
    }
    if (s.word(subject.last()).equals("it")) {
      return important(scene, voice, mood, judgement);
    }
    Phrase target = judgement.strength() < LEAST_PREDICATE ? null : target(s, subject, p);
    Judgement turned = mood.negated() ? judgement.turned() : judgement;
    return target == null || turned == null
        ? null
        : show(scene, voice, mood.factor() * PREDICATE, turned, target, p);
  }

  /** Whose judgement it is: that of the nearest “X said”, or of the quote's speaker. */
  private @Nullable Voice opinion(Scene scene, Subject subject, int p) {
    Strand s = scene.strand();
    for (int j = subject.from() - 1; j >= Math.max(1, subject.from() - 6); j--) {
      if (OPINION.contains(s.word(j))) {
        Subject holder = clauses.subject(s, j);
        Voice voice = Holders.voice(scene, holder);
        boolean claims = holder != null && Moods.of(s, j, holder.from()).equals(new Mood(false, 1));
        return voice != null && claims ? voice : null;
      }
      if (Grammar.isMark(s.word(j))) {
        break;
      }
    }
    return scene.speakerAt(p);
  }

  private static @Nullable Phrase target(Strand s, Subject subject, int verb) {
    for (int i = subject.from(); i < verb && subject.entity() == null; i++) {
      String w = s.word(i);
      boolean pronoun = Grammar.isPronoun(w) && !Grammar.isDeterminer(w);
      boolean bare = Grammar.isDeterminer(w) && i == subject.last();
      boolean verbal = Grammar.isAuxiliary(w) || Grammar.isBe(w);
      if (pronoun
          || bare
          || (verbal && s.span(i).end() <= subject.span().end())
          || Grammar.isPreposition(s.word(subject.last()))) {
        return null;
      }
    }
    return new Phrase(
        subject.entity(), subject.span(), subject.last(), subject.entity() == null ? 0.95 : 1);
  }

  /** “it is important to involve Y”. */
  private @Nullable Stance important(Scene scene, Voice voice, Mood mood, Judgement judgement) {
    Strand s = scene.strand();
    int verb = judgement.last() + 2;
    if (!s.word(verb - 1).equals("to")) {
      return null;
    }
    for (Entry entry : lexicon.at(s, verb, Entry.Part.VERB)) {
      Phrase target = entry.targets().get(0).endsWith("obj") ? phrases.at(s, verb + 1) : null;
      if (target != null) {
        boolean turned = mood.negated() ^ (judgement.label() == Stance.Label.AGAINST);
        return Shown.by(
            scene, entry, voice, new Mood(turned, mood.factor()), target, judgement.last(), verb);
      }
    }
    return null;
  }

  private static @Nullable Stance show(
      Scene scene, Voice voice, double factor, Judgement judgement, Phrase target, int cue) {
    double strength = judgement.strength() * factor;
    return Shown.of(
        scene,
        judgement.label(),
        strength,
        voice,
        judgement.negated(),
        target,
        cue,
        Math.max(cue, judgement.last()));
  }

  /** The evaluating word of a complement that starts at a position. */
  private @Nullable Judgement judgement(Strand s, int from) {
    boolean negated = false;
    for (int i = from; i < Math.min(s.size(), from + LONGEST_COMPLEMENT); i++) {
      String w = s.word(i);
      List<Entry> words = lexicon.at(s, i, Entry.Part.WORD);
      if (!words.isEmpty() && !(i == from && Grammar.isBe(w))) {
        Entry word = words.get(0);
        Judgement found = new Judgement(word.label(), word.strength(), false, i);
        return negated ? found.turned() : found;
      }
      negated |= Grammar.isNegation(w) || w.equals("no") || w.equals("hardly");
      if (Grammar.isMark(w)
          || Grammar.isPreposition(w)
          || w.equals("to")
          || s.starting(i) != null
          || (Grammar.isConjunction(w) && !w.equals("and"))
          || Grammar.isRelative(w)
          || (Grammar.isAuxiliary(w) && !w.equals("been"))
          || isOtherVerb(s, i)) {
        return null;
      }
    }
    return null;
  }

  /** “are spending this …”: no complement. */
  private static boolean isOtherVerb(Strand s, int i) {
    String w = s.word(i);
    return w.endsWith("ing") && Grammar.isDeterminer(s.word(i + 1));
  }

  /**
   * An evaluation.
   *
   * @param last the position of its word
   */
  private record Judgement(Stance.Label label, double strength, boolean negated, int last) {
    /** “not a hero” is against; “not bad”, “not the worst” is nothing. */
    @Nullable Judgement turned() {
      return label == Stance.Label.FAVOR
          ? new Judgement(Stance.Label.AGAINST, strength * 0.8, true, last)
          : null;
    }
  }
}
