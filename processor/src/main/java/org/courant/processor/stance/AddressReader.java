package org.courant.processor.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.entity.EntityType;
import org.courant.processor.quote.Grammar;
import org.courant.processor.quote.Strand;
import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/** In somebody's words: “my friend Y”, “that crook Y”. */
final class AddressReader implements Reader {
  private static final double BESIDE_CALLED = 0.9;

  /** “a wise Norlander” is nobody in person. */
  private static final Set<EntityType> BY_NAME = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Lexicon lexicon;

  AddressReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Stance> read(Scene scene) {
    List<Stance> found = new ArrayList<>();
    for (int p = 0; p < scene.strand().size(); p++) {
      Stance stance = read(scene, p);
      if (stance != null) {
        found.add(stance);
      }
    }
    return found;
  }

  private @Nullable Stance read(Scene scene, int p) {
    Strand s = scene.strand();
    Entry word = scene.isDirect(p) ? lexicon.first(s, p, Entry.Part.WORD) : null;
    Named named = word == null ? null : s.starting(p + word.length());
    Voice speaker = named == null ? null : scene.speakerAt(p);
    if (word == null
        || named == null
        || speaker == null
        || !BY_NAME.contains(named.type())
        || Grammar.isNegation(s.word(p - 1))) {
      return null;
    }
    int last = s.behind(p + word.length(), named) - 1;
    Phrase target = new Phrase(named.entity(), named.mention().span(), last, 1);
    Judgement judgement = new Judgement(word.label(), word.strength(), false, p);
    return judgement.by(scene, speaker, BESIDE_CALLED, target, p);
  }
}
