package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.tagger.Tagger;
import org.courant.processor.text.Document;

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
  List<Name> find(Document document) {
    List<Tagged> lines = new ArrayList<>();
    for (var sentence : document.sentences()) {
      Line line = Line.of(sentence, lexicon, gazetteer);
      lines.add(new Tagged(line, tagger.tag(line.words())));
    }
    Echoes echoes = Echoes.of(lines, lexicon);
    List<Name> names = new ArrayList<>();
    for (Tagged tagged : lines) {
      Context context = new Context(tagged.line(), gazetteer, lexicon);
      new Namer(context).name(echoes.addTo(tagged), names);
    }
    return new UserNames(gazetteer).over(names, document.sentences());
  }
}
