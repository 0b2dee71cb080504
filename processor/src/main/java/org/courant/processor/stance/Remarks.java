package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * Sentences wholly in somebody's words that hold an opinion word and name another: within them the
 * speaker is the author.
 */
final class Remarks {
  private static final double LEAST_WORTH = 0.3;

  /** Of countries much is said that is towards nobody. */
  private static final Set<EntityType> TARGETS = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Lexicon lexicon;

  Remarks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The most promising remarks, best first, at most so many. */
  List<Remark> best(Attributed attributed, int most) {
    List<Remark> remarks = new ArrayList<>();
    attributed.sentences().forEach(sentence -> add(sentence, remarks));
    return remarks.stream()
        .sorted(Comparator.comparingDouble(Remark::worth).reversed())
        .limit(most)
        .toList();
  }

  private void add(Scene sentence, List<Remark> remarks) {
    Strand s = sentence.strand();
    Voice speaker = speaker(sentence);
    if (speaker == null) {
      return;
    }
    for (int i = 0; i < s.size(); i++) {
      Named named = s.starting(i);
      if (named == null || isSpeaker(named, speaker)) {
        continue;
      }
      boolean opens = opens(s, i, named);
      Remark remark = remark(sentence, speaker, named, i, opens);
      if (opens || (TARGETS.contains(named.type()) && remark.worth() >= LEAST_WORTH)) {
        remarks.add(remark);
      }
    }
  }

  /** Whose words all of a sentence is, or null where it is told by the author, too. */
  private static @Nullable Voice speaker(Scene sentence) {
    Strand s = sentence.strand();
    Voice speaker = sentence.speakerAt(s.size() / 2);
    if (speaker == null) {
      return null;
    }
    for (int i = 0; i < s.size(); i++) {
      Named named = s.starting(i);
      boolean outside = Character.isLetter(s.surface(i).codePointAt(0)) && !sentence.isDirect(i);
      if (outside || (named != null && named.entity().equals(speaker.entity()))) {
        return null;
      }
    }
    return speaker;
  }

  /**
   * “Republicans will stop at nothing”: a group that a sentence begins with is what it is about.
   */
  private static boolean opens(Strand s, int at, Named named) {
    boolean plural = s.word(s.behind(at, named) - 1).endsWith("s");
    return named.type() == EntityType.GROUP
        && plural
        && named.mention().kind() == Mention.Kind.NAME
        && isBegun(s, at)
        && !s.word(s.behind(at, named)).equals("'");
  }

  /** Whether only marks, an article or “but” stand before a position. */
  private static boolean isBegun(Strand s, int at) {
    for (int i = 0; i < at; i++) {
      String w = s.word(i);
      boolean link = w.equals("but") || w.equals("and") || w.equals("the") || w.equals("these");
      if (!Grammar.isMark(w) && !link) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpeaker(Named named, Voice speaker) {
    return named.entity().equals(speaker.entity());
  }

  private Remark remark(Scene sentence, Voice speaker, Named named, int at, boolean opens) {
    Strand s = sentence.strand();
    double worth = opens ? LEAST_WORTH : 0;
    int cue = at;
    for (int i = 0; i < s.size(); i++) {
      double here = lexicon.strengthAt(s, i) / (1 + Math.abs(i - at) / 8.0);
      if (here > worth && s.starting(i) == null) {
        worth = here;
        cue = i;
      }
    }
    return new Remark(sentence, speaker, named, cue, worth);
  }
}
