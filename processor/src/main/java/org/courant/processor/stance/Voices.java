package org.courant.processor.stance;

import java.util.List;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Party;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** Tells whom a subject stands for: an entity, a party without a name, a speaker, “they”. */
final class Voices {
  /** How far before “I” an inner quote may open, and before a predicate its “is”. */
  private static final int FAR = 14;

  private static final int NEAR = 6;

  private Voices() {}

  /** The subject's entity; “I” and “we” in a quote are its speaker. */
  static @Nullable Voice of(Scene scene, @Nullable Subject subject) {
    if (subject == null) {
      return null;
    }
    if (subject.entity() != null) {
      return new Voice(subject.entity(), subject.span());
    }
    Named body = Bodies.named(scene.strand(), subject);
    if (body != null) {
      return new Voice(body.entity(), body.mention().span());
    }
    Party party = scene.strand().party(subject.last());
    if (party != null) {
      return isPredicate(scene.strand(), subject) ? null : new Voice(party.id(), party.span());
    }
    List<String> they = they(scene, subject);
    if (!they.isEmpty()) {
      return new Voice(they.get(0), subject.span());
    }
    String w = scene.strand().word(subject.last());
    boolean first = w.equals("i") || w.equals("we");
    return first && !isCited(scene.strand(), subject.last())
        ? speaker(scene, subject.last())
        : null;
  }

  /** In somebody's words “they” may be anybody. */
  static List<String> they(Scene scene, Subject subject) {
    boolean told = scene.isDirect(subject.last()) || subject.entity() != null;
    return told ? List.of() : scene.strand().they(subject.last());
  }

  /** “leaders who have been some of the loudest opponents of X did”: the opponents did nothing. */
  private static boolean isPredicate(Strand s, Subject subject) {
    boolean be = false;
    for (int j = subject.from() - 1; j >= Math.max(0, subject.from() - NEAR); j--) {
      be |= Grammar.isBe(s.word(j));
      if (Grammar.isMark(s.word(j)) || (be && Grammar.isRelative(s.word(j)))) {
        return be;
      }
    }
    return false;
  }

  /** “You never hear her say, ‘I love the levy’”: the inner “I” is another. */
  private static boolean isCited(Strand s, int position) {
    for (int j = position - 1; j >= Math.max(0, position - FAR) && !s.word(j).equals("’"); j--) {
      if (s.word(j).equals("‘")) {
        return j > 0;
      }
    }
    return false;
  }

  /** The speaker of a first-person word, at that word. */
  static @Nullable Voice speaker(Scene scene, int position) {
    Voice speaker = scene.speakerAt(position);
    return speaker == null ? null : new Voice(speaker.entity(), scene.span(position));
  }
}
