package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Clauses;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** “X accused Y”, “Y was praised by X”, “X voted against the bill”, “X denied lying”. */
final class VerbReader implements Reader {
  private static final int FAR = 25;
  private static final int MOST_TARGETS = 3;
  private static final Set<String> OUGHT = Set.of("should", "must");
  private static final Set<String> OBLIGED = Set.of("have", "has", "need", "needs", "ought", "got");

  /** “dial back the levy”: what “back” goes with and is no verb behind. */
  private static final Set<String> BACK =
      Set.of(
          "bring", "claw", "cut", "dial", "dialed", "draw", "drew", "fall", "get", "give", "hold",
          "paid", "pare", "pay", "pull", "pulled", "push", "put", "roll", "rolled", "scale",
          "scaled", "send", "sent", "take", "took", "walk", "walked", "win", "won");

  /** What “should be” leaves of a target. */
  private static final double DUE = 0.9;

  private static final Set<String> STRUGGLES =
      Set.of("battle", "battles", "war", "wars", "fight", "election", "campaign");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Holders holders;
  private final Phrases phrases;
  private final Opinions opinions;

  VerbReader(Lexicon lexicon, Clauses clauses, Holders holders, Phrases phrases) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.holders = holders;
    this.phrases = phrases;
    this.opinions = new Opinions(clauses);
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 0; p < s.size(); p++) {
      List<Entry> entries = lexicon.at(s, p, Entry.Part.VERB);
      if (!entries.isEmpty() && Clauses.isVerbal(s, p) && !isNoun(s, p)) {
        for (Entry entry : entries) {
          read(scene, p, entry, found);
        }
      }
    }
    return found;
  }

  /** “support for”, “Norwegian support fell”: a noun, not a verb. */
  private boolean isNoun(Strand s, int p) {
    String before = s.word(p - 1);
    boolean verb = before.equals("to") || Grammar.isAuxiliary(before) || Grammar.isPronoun(before);
    boolean slot = lexicon.at(s, p, Entry.Part.NOUN).stream().anyMatch(e -> e.takes(s.word(p + 1)));
    boolean particle = s.word(p).equals("back") && BACK.contains(before);
    boolean example = s.word(p).equals("like") && s.party(p - 1) != null && isExample(s, p + 1);
    return example || particle || (!verb && (slot || isBehindDemonym(s, p)));
  }

  /** “voters like X came”, but not “voters like X a lot”. */
  private static boolean isExample(Strand s, int from) {
    Named named = s.starting(from);
    String behind = named == null ? "" : s.word(s.behind(from, named));
    return !behind.isEmpty() && !behind.equals(".") && !Grammar.isDeterminer(behind);
  }

  /** “Norwegian attacks”: where the form may be a noun and no plural stands before it. */
  private static boolean isBehindDemonym(Strand s, int p) {
    Words.Named named = s.ending(p - 1);
    boolean finite = s.word(p).endsWith("ed") || s.word(p).endsWith("ing");
    return named != null
        && named.type() == EntityType.GROUP
        && !finite
        && !s.word(p - 1).endsWith("s");
  }

  private void read(Scene scene, int p, Entry entry, List<Stance> found) {
    if (entry.isFeltByObject()) {
      Stance stance = felt(scene, p, entry);
      if (stance != null) {
        found.add(stance);
      }
      return;
    }
    if (!entry.rest().contains("by") && Clauses.isPassive(scene.strand(), p)) {
      if (entry.takes("obj") || entry.takes("obj+") || entry.takes("law") || entry.takes("^obj")) {
        passive(scene, p, entry, found);
      }
      return;
    }
    List<Phrase> targets = targets(scene.strand(), p, entry);
    if (targets.isEmpty()) {
      return;
    }
    if (isDue(scene, p, entry, targets, found)) {
      return;
    }
    Held held = holders.of(scene, p);
    if (held == null || (entry.isOnlyControlled() && !held.controlled())) {
      return;
    }
    for (Phrase target : targets) {
      add(scene, p, entry, held, held.voice(), target, found);
      if (held.other() != null) {
        add(scene, p, entry, held, held.other(), target, found);
      }
    }
  }

  private static void add(
      Scene scene, int p, Entry entry, Held held, Voice voice, Phrase target, List<Stance> found) {
    int last = p + entry.length() - 1;
    Stance stance = Shown.by(scene, entry, voice, held.mood(), target, p, last);
    if (stance != null) {
      found.add(stance);
    }
  }

  private void passive(Scene scene, int p, Entry entry, List<Stance> found) {
    Strand s = scene.strand();
    Subject agent = clauses.agent(s, p);
    if (agent == null) {
      due(scene, p, entry, found);
    }
    Voice voice = Voices.of(scene, agent);
    Subject patient = voice == null ? null : patient(s, p);
    if (agent == null || voice == null || patient == null || isPronoun(s, patient)) {
      return;
    }
    boolean named = patient.entity() != null;
    if (entry.isOnlyControlled()) {
      return;
    }
    if ((entry.takes("law") && !Phrases.isLaw(s, patient.last()))
        || (entry.takes("obj+") && !named)) {
      return;
    }
    Held held = new Held(voice, joined(scene, agent), Moods.of(s, p, patient.from()), false);
    Phrase target = new Phrase(patient.entity(), patient.span(), patient.last(), 1);
    addPassive(scene, p, entry, held, held.voice(), target, found);
    if (held.other() != null) {
      addPassive(scene, p, entry, held, held.other(), target, found);
    }
  }

  /** “Congress should reject the levy,” said X; “we have to keep the levy,” said X: X's stance. */
  private boolean isDue(Scene scene, int p, Entry entry, List<Phrase> targets, List<Stance> found) {
    Strand s = scene.strand();
    int ought = ought(s, p);
    Subject subject = ought < 0 ? null : clauses.subject(s, ought);
    Voice voice = subject == null ? null : opinions.of(scene, subject, ought);
    if (subject == null || voice == null || isAsked(s) || !Moods.claims(s, ought, subject.from())) {
      return false;
    }
    boolean not = isNegated(s, ought, p);
    for (Phrase target : targets) {
      Mood mood = new Mood(not, DUE);
      Stance stance = Shown.by(scene, entry, voice, mood, target, ought, p + entry.length() - 1);
      if (stance != null) {
        found.add(stance);
      }
    }
    return true;
  }

  /** Where “should”, or the verb of “have to”, stands before a verb, or −1. */
  private static int ought(Strand s, int p) {
    int j = p - 1;
    while (Grammar.isAdverb(s.word(j)) && s.ending(j) == null) {
      j--;
    }
    boolean infinitive = s.word(j).equals("to") && OBLIGED.contains(s.word(j - 1));
    return infinitive ? j - 1 : OUGHT.contains(s.word(j)) ? j : -1;
  }

  private static boolean isNegated(Strand s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.isNegation(s.word(i))) {
        return true;
      }
    }
    return s.word(from - 1).equals("n't") || s.word(from - 1).equals("not");
  }

  /** “X said the levy should be scrapped”, “the rules must be kept,” said X. */
  private void due(Scene scene, int p, Entry entry, List<Stance> found) {
    Strand s = scene.strand();
    int be = p - 1;
    while (Grammar.isAdverb(s.word(be)) && !Grammar.isNegation(s.word(be))) {
      be--;
    }
    boolean not = Grammar.isNegation(s.word(be - 1));
    int ought = not ? be - 2 : be - 1;
    boolean due = s.word(be).equals("be") && OUGHT.contains(s.word(ought));
    Subject patient = due ? clauses.subject(s, ought) : null;
    Voice voice = patient == null ? null : opinions.of(scene, patient, ought);
    if (patient == null || voice == null || isPronoun(s, patient) || isAsked(s)) {
      return;
    }
    Phrase target = new Phrase(patient.entity(), patient.span(), patient.last(), DUE);
    Stance stance = Shown.by(scene, entry, voice, new Mood(not, 1), target, ought, p);
    if (stance != null) {
      found.add(stance);
    }
  }

  private static boolean isAsked(Strand s) {
    return s.word(s.size() - 1).equals("?");
  }

  private static void addPassive(
      Scene scene, int p, Entry entry, Held held, Voice voice, Phrase target, List<Stance> found) {
    Stance stance = Shown.by(scene, entry, voice, held.mood(), target, p, p);
    if (stance != null) {
      found.add(stance);
    }
  }

  /** “the levy remains a favourite, promoted by X”: it is the levy that is promoted. */
  private @Nullable Subject patient(Strand s, int p) {
    Subject patient = clauses.patient(s, p);
    int copula = patient == null ? -1 : patient.from() - 1;
    boolean predicate = Grammar.isBe(s.word(copula)) || s.word(copula).startsWith("remain");
    return predicate ? clauses.subject(s, copula) : patient;
  }

  private static boolean isPronoun(Strand s, Subject subject) {
    return subject.entity() == null && Grammar.isPronoun(s.word(subject.last()));
  }

  /** “backed by A and B”. */
  private @Nullable Voice joined(Scene scene, Subject agent) {
    Strand s = scene.strand();
    boolean and = s.word(agent.last() + 1).equals("and");
    boolean named = and && opensName(s, agent.last() + 2);
    Subject other = named ? clauses.starting(s, agent.last() + 2) : null;
    boolean clause = other != null && isClause(s, other.last() + 1);
    return clause ? null : Voices.of(scene, other);
  }

  private boolean isClause(Strand s, int behind) {
    return lexicon.isVerb(s.word(behind)) || Grammar.isAuxiliary(s.word(behind));
  }

  /** “X angered Y”, “Y was angered by X”: Y holds it. */
  private @Nullable Stance felt(Scene scene, int p, Entry entry) {
    Strand s = scene.strand();
    int behind = p + entry.length();
    Subject subject = clauses.subject(s, p);
    if (subject == null) {
      return null;
    }
    Mood mood = Moods.of(s, p, subject.from());
    if (Clauses.isPassive(s, p)) {
      Voice holder = Voices.of(scene, subject);
      Phrase target = s.word(behind).equals("by") ? phrases.at(s, behind + 1) : null;
      return holder == null || target == null
          ? null
          : Shown.by(scene, entry, holder, mood, target, p, behind);
    }
    Phrase object = object(s, p, behind);
    boolean pronoun = subject.entity() == null && Grammar.isPronoun(s.word(subject.last()));
    if (object == null || object.entity() == null || pronoun) {
      return null;
    }
    Phrase target = new Phrase(subject.entity(), subject.span(), subject.last(), 0.9);
    Voice holder = new Voice(object.entity(), object.span());
    return Shown.by(scene, entry, holder, mood, target, p, behind - 1);
  }

  private List<Phrase> targets(Strand s, int p, Entry entry) {
    int behind = p + entry.length();
    for (String slot : entry.targets()) {
      Phrase first =
          switch (slot) {
            case "obj", "!obj", "^obj" -> object(s, p, behind);
            case "obj+" -> somebody(object(s, p, behind));
            case "topic" -> phrases.topicAt(s, behind);
            case "law" -> law(s, behind);
            default -> behindPreposition(s, behind, slot, entry.targets().size() > 1);
          };
      if (first != null) {
        return withOthers(s, first);
      }
    }
    return List.of();
  }

  /** The object, unless it is the subject of a clause: “fears X will”, “wants X to”. */
  private @Nullable Phrase object(Strand s, int p, int behind) {
    boolean gerund = s.word(behind).endsWith("ing") && s.starting(behind) == null;
    Phrase phrase = gerund ? phrases.doingAt(s, behind) : phrases.at(s, behind);
    if (phrase == null) {
      return null;
    }
    String next = s.word(phrase.last() + 1);
    boolean controls =
        next.equals("to")
            && lexicon.at(s, p, Entry.Part.CONTROL).stream().anyMatch(e -> e.takes("obj"));
    boolean clause = Grammar.isAuxiliary(next) && !next.equals("'s");
    return controls || clause || isVerb(s, behind, phrase) || isIdiom(s, p, phrase) ? null : phrase;
  }

  /** “the recent protests demands that …”: the next word is the verb, and this one a noun. */
  private boolean isVerb(Strand s, int behind, Phrase phrase) {
    return phrase.entity() == null
        && phrase.last() == behind
        && lexicon.isVerb(s.word(behind))
        && s.word(behind + 1).equals("that");
  }

  private static @Nullable Phrase somebody(@Nullable Phrase phrase) {
    return phrase == null || phrase.entity() == null ? null : phrase;
  }

  /** “signed the bill”, but not “signed autographs”. */
  private @Nullable Phrase law(Strand s, int behind) {
    Phrase phrase = phrases.at(s, behind);
    return phrase != null && Phrases.isLaw(s, behind, phrase) ? phrase : null;
  }

  /** “fought the battle”: a battle that is fought is not opposed. */
  private static boolean isIdiom(Strand s, int p, Phrase phrase) {
    boolean fight = s.word(p).startsWith("fight") || s.word(p).equals("fought");
    return fight && phrase.entity() == null && STRUGGLES.contains(s.word(phrase.last()));
  }

  private @Nullable Phrase behindPreposition(Strand s, int behind, String slot, boolean far) {
    for (int i = behind; i < Math.min(s.size(), behind + (far ? FAR : 3)); i++) {
      String w = s.word(i);
      if (slot.equals(w) || slot.equals(w + "+")) {
        boolean gerund = s.word(i + 1).endsWith("ing") && s.starting(i + 1) == null;
        Phrase phrase = gerund ? phrases.doingAt(s, i + 1) : phrases.at(s, i + 1);
        return phrase == null || isMeantToAct(s, slot, phrase) || !fits(slot, phrase)
            ? null
            : phrase;
      }
      boolean near = Grammar.isAdverb(w) || w.equals("out") || w.equals("up") || w.equals("back");
      if ((Grammar.isMark(w) && !w.equals("-")) || (!far && !near)) {
        return null;
      }
    }
    return null;
  }

  /** With “+”, the target must be one who is named: “stood with X”, not “with folded arms”. */
  private static boolean fits(String slot, Phrase phrase) {
    return phrase.entity() != null || !slot.endsWith("+");
  }

  /** “called for X to resign” is not for X. */
  private boolean isMeantToAct(Strand s, String slot, Phrase phrase) {
    int i = phrase.last() + 1;
    while (slot.equals("for") && i < phrase.last() + FAR && !s.word(i).equals("to")) {
      if (Grammar.isMark(s.word(i))
          || Grammar.isAuxiliary(s.word(i))
          || lexicon.isVerb(s.word(i))) {
        return false;
      }
      i++;
    }
    return slot.equals("for") && s.word(i).equals("to") && !s.word(i + 1).equals("the");
  }

  /** “mocked rivals such as X”, “charged two builders, X and Y”: X. */
  private Phrase named(Strand s, Phrase first) {
    int behind = first.last() + 1;
    boolean examples = s.word(behind).equals("such") && s.word(behind + 1).equals("as");
    boolean aside = s.word(behind).equals(",") && s.party(first.last()) != null;
    int at = examples ? behind + 2 : aside ? behind + 1 : -1;
    Phrase example = first.entity() == null && at > 0 ? phrases.at(s, at) : null;
    return example == null || example.entity() == null ? first : example;
  }

  /** “blamed X and Y”: the others that are named, too. */
  private List<Phrase> withOthers(Strand s, Phrase first) {
    Phrase named = named(s, first);
    List<Phrase> targets = new ArrayList<>(List.of(named));
    int last = named.last();
    while (targets.size() < MOST_TARGETS && isJoined(s, last + 1)) {
      int comma = s.word(last + 1).equals(",") && s.word(last + 2).equals("and") ? 1 : 0;
      String word = s.word(last + 2 + comma);
      boolean verb =
          lexicon.isVerb(word) || word.endsWith("ing") || !opensName(s, last + 2 + comma);
      Phrase next = verb ? null : phrases.at(s, last + 2 + comma);
      String behind = next == null ? "" : s.word(next.last() + 1);
      if (next == null
          || next.entity() == null
          || lexicon.isVerb(behind)
          || Grammar.isAuxiliary(behind)) {
        break;
      }
      targets.add(next);
      last = next.last();
    }
    return targets;
  }

  /** “and the Guild”, “and then Coyle”, but not “and met Coyle”. */
  private static boolean opensName(Strand s, int from) {
    int i = from;
    while (i < from + 2 && s.starting(i) == null && Grammar.isAdverb(s.word(i))) {
      i++;
    }
    boolean capital = i < s.size() && Character.isUpperCase(s.surface(i).codePointAt(0));
    return capital || s.starting(i) != null || Grammar.isDeterminer(s.word(i)) || opensTitle(s, i);
  }

  /** “and special counsel Ann Reed”: two or three plain words, and a person; one may be a verb. */
  private static boolean opensTitle(Strand s, int from) {
    for (int i = from; i < Math.min(from + 4, s.size()); i++) {
      Named named = s.starting(i);
      if (named != null) {
        return i >= from + 2 && named.type() == EntityType.PERSON;
      }
      if (!isTitleWord(s.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitleWord(String word) {
    return !Grammar.isMark(word)
        && !Grammar.isAuxiliary(word)
        && !Grammar.isPreposition(word)
        && !Grammar.isConjunction(word)
        && !Grammar.isPronoun(word)
        && !word.endsWith("ly")
        && !word.endsWith("ed");
  }

  private static boolean isJoined(Strand s, int p) {
    return s.word(p).equals("and") || (s.word(p).equals(",") && s.word(p + 1).equals("and"));
  }
}
