package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import org.courant.processor.text.Document;

/** Finds names by gazetteer, capitals and what stands next to them. */
final class NameFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  NameFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** Names in text order; none overlaps another. */
  List<Name> find(Document document) {
    List<Line> lines =
        document.sentences().stream().map(s -> Line.of(s, lexicon, gazetteer)).toList();
    Capitals capitals = Capitals.of(lines);
    // Full names first: they tell which words are family names, wherever those stand.
    for (Name name : names(lines, capitals)) {
      if (name.isFullPerson()) {
        capitals.addFamily(name.last());
      }
    }
    return new UserNames(gazetteer).over(names(lines, capitals), document.sentences());
  }

  private List<Name> names(List<Line> lines, Capitals capitals) {
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      new LineReader(new Context(line, gazetteer, lexicon, capitals)).readInto(names);
    }
    return names;
  }
}
