package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** “X, one of Y’s closest allies”, “X is Y’s harshest critic”, “Y’s longtime ally X”. */
final class KinReader implements Reader {
  private static final int FARTHEST = 4;
  private static final Set<String> LINKS = Set.of("one", "of", "among", "still", "also", "long");

  private final Lexicon lexicon;

  KinReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    Strand s = scene.strand();
    for (int p = 1; p < s.size(); p++) {
      for (Entry entry : lexicon.at(s, p, Entry.Part.ADJ)) {
        if (entry.takes("of") && entry.length() == 1 && isSomebody(entry, s.word(p))) {
          Stance stance = read(scene, p, entry);
          if (stance != null) {
            found.add(stance);
          }
        }
      }
    }
    return found;
  }

  /** “ally”, “critic”: who, not how. */
  private boolean isSomebody(Entry entry, String word) {
    return lexicon.isKin(word) && entry.showsStance();
  }

  private static @Nullable Stance read(Scene scene, int p, Entry entry) {
    Strand s = scene.strand();
    int owned = owner(s, p);
    Named owner = s.ending(owned < 0 ? p - 1 : owned - 1);
    if (owner == null || (owned < 0 && !isParty(owner))) {
      return null;
    }
    int last = owned < 0 ? p - 1 : owned - 1;
    Named holder = holder(s, p, last - (owner.last() - owner.first()));
    if (holder == null || holder.type() == EntityType.LOCATION) {
      return null;
    }
    Phrase target = new Phrase(owner.entity(), owner.mention().span(), last, 1);
    Voice voice = new Voice(holder.entity(), holder.mention().span());
    return Shown.by(scene, entry, voice, new Mood(false, 1), target, p, p);
  }

  /** “the Ward supporter Y”, but not “the Exland supporter”, who may be one in Exland. */
  private static boolean isParty(Named owner) {
    return owner.mention().kind() == Mention.Kind.NAME
        && (owner.type() == EntityType.PERSON || owner.type() == EntityType.ORGANIZATION);
  }

  /** Where the possessive behind the owner stands, −1 where there is none. */
  private static int owner(Strand s, int p) {
    for (int j = p - 1; j >= Math.max(1, p - FARTHEST); j--) {
      String w = s.word(j);
      if ((w.equals("'s") || w.equals("'") || w.equals("’")) && s.ending(j - 1) != null) {
        return j;
      }
      if (Grammar.isMark(w) || Grammar.isPreposition(w) || s.ending(j) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** “, a top …”: an article, and a word behind one. */
  private static boolean isOpening(Strand s, int j) {
    String w = s.word(j);
    boolean article = w.equals("a") || w.equals("an") || w.equals("the");
    boolean behind = s.word(j - 1).equals("a") || s.word(j - 1).equals("the");
    return article || (behind && s.ending(j) == null && !Grammar.isMark(w));
  }

  /** Who it is: before the comma or “is”, or the name that follows. */
  private static @Nullable Named holder(Strand s, int p, int first) {
    Named behind = s.starting(p + 1);
    if (behind != null && behind.type() == EntityType.PERSON) {
      return behind;
    }
    int j = first - 1;
    while (j > 0 && (LINKS.contains(s.word(j)) || isOpening(s, j))) {
      j--;
    }
    boolean linked = s.word(j).equals(",") || s.word(j).equals("is") || s.word(j).equals("was");
    if (!linked) {
      return null;
    }
    int last = j - 1;
    if (s.word(last).equals(")")) {
      while (last > 0 && !s.word(last).equals("(")) {
        last--;
      }
      last--;
    }
    return s.ending(last);
  }
}
