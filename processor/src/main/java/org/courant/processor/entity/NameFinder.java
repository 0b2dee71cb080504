package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.tagger.Tagger;

/** Finds names: a trained tagger says where, the gazetteer and the rest of the article help. */
final class NameFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Tagger tagger;

  NameFinder(Gazetteer gazetteer, Lexicon lexicon, Tagger tagger) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  /** Names in text order; none overlaps another. */
  List<Name> find(List<Line> lines) {
    List<Tagged> all = new ArrayList<>();
    for (Line line : lines) {
      all.add(new Tagged(line, tagger.tag(line.words())));
    }
    Echoes echoes = Echoes.of(all, lexicon);
    List<Name> names = new ArrayList<>();
    for (Tagged tagged : all) {
      Context context = new Context(tagged.line(), gazetteer, lexicon);
      new Namer(context).name(echoes.addTo(tagged), names);
    }
    return new UserNames(gazetteer).over(names, lines);
  }
}
