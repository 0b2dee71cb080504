package org.courant.processor.stance;

import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Subject;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** People who stand for whom they are named after: “Norwegian officials”, “a Kremlin spokesman”. */
final class Bodies {
  private static final Set<String> OF_ANY =
      Set.of(
          "administration",
          "campaign",
          "camp",
          "team",
          "government",
          "regime",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "office",
          "brief",
          "statement",
          "filing",
          "lawyer",
          "lawyers",
          "attorney",
          "attorneys",
          "aides",
          "allies");

  private static final Set<String> OF_MANY =
      Set.of(
          "officials",
          "official",
          "authorities",
          "leaders",
          "leadership",
          "lawmakers",
          "ministers",
          "minister",
          "ministry",
          "forces",
          "troops",
          "military",
          "army",
          "police",
          "prosecutors",
          "diplomats",
          "regulators",
          "senators",
          "congressmen",
          "legislators",
          "politicians",
          "commanders",
          "officers",
          "militants",
          "rebels",
          "fighters",
          "activists",
          "protesters",
          "fans",
          "voters",
          "judges",
          "court",
          "parliament",
          "media",
          "press",
          "newspapers",
          "establishment",
          "delegates",
          "members",
          "parties",
          "party",
          "bloc",
          "coalition",
          "investigators",
          "embassy",
          "intelligence",
          "soldiers",
          "executives",
          "representatives",
          "governors",
          "state",
          "side",
          "citizens",
          "people",
          "workers",
          "players",
          "management",
          "board",
          "group",
          "groups",
          "community",
          "candidates",
          "article",
          "editorial",
          "newspaper",
          "advisers",
          "negotiators",
          "envoys",
          "strategists");

  private Bodies() {}

  static boolean isBody(String noun) {
    return OF_ANY.contains(noun) || OF_MANY.contains(noun);
  }

  /** Whom the subject's head stands for, or null. */
  static @Nullable Named named(Strand s, Subject subject) {
    String head = s.word(subject.last());
    boolean any = OF_ANY.contains(head);
    if (!any && !OF_MANY.contains(head)) {
      return null;
    }
    for (int j = subject.last() - 1; j >= subject.from(); j--) {
      Named named = s.ending(j);
      if (named != null) {
        return any || named.type() != EntityType.PERSON ? named : null;
      }
    }
    return null;
  }
}
