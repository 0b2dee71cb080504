package org.courant.processor.entity;

import java.util.List;

/** Reads one sentence: stretches of capitals, then the names, titles and peoples in each. */
final class LineReader {
  private final Context context;
  private final Line line;
  private final Lexicon lexicon;
  private final Stretches stretches;
  private final Titles titles;
  private final Namer namer;

  LineReader(Context context) {
    this.context = context;
    this.line = context.line();
    this.lexicon = context.lexicon();
    this.stretches = new Stretches(context);
    this.titles = new Titles(context, stretches);
    this.namer = new Namer(context, titles);
  }

  void readInto(List<Name> names) {
    for (int i = 0; i < line.size(); ) {
      Gazetteer.Match match = context.match(i);
      if (stretches.isNameWord(i) || (match != null && stretches.isTrusted(match, i))) {
        int end = stretches.chunkEnd(i, match);
        readChunk(i, end, names);
        i = end;
      } else {
        if (line.word(i).indexOf('-') > 0) {
          namer.readParts(i, names);
        }
        i++;
      }
    }
  }

  private void readChunk(int from, int to, List<Name> names) {
    int roleStart = from;
    for (int p = from; p < to; ) {
      int titleEnd = titles.titleEnd(p, to);
      if (titleEnd > p) {
        int end = titles.personEnd(titleEnd, to);
        namer.addPerson(titleEnd, end, titles.text(roleStart, titleEnd), 6, names);
        p = end;
        roleStart = p;
        continue;
      }
      int end = segmentEnd(p, to);
      namer.add(p, end, names);
      Gazetteer.Match match = context.match(p);
      boolean people = match != null && !match.entry().isPerson() && match.end() == end;
      roleStart = people ? Math.min(roleStart, p) : end;
      p = end;
    }
  }

  /** Where the name that starts at p ends. */
  private int segmentEnd(int p, int to) {
    Gazetteer.Match match = context.match(p);
    if (match != null && match.end() >= to) {
      return match.end();
    }
    if (titles.isFullPerson(p, to)) {
      return titles.personEnd(p, to);
    }
    int behind = match == null ? p : match.end();
    boolean people = behind > p && context.isCountryOrPeople(p);
    boolean twoNames = people && (lexicon.isStateBody(line.word(to - 1)) || to - behind > 1);
    if (context.hasSuffix(to - 1) && !twoNames) {
      return to;
    }
    if (match != null) {
      return match.end();
    }
    int end = p + 1;
    while (end < to
        && !context.isPlaceOrGroup(end)
        && !titles.isFullPerson(end, to)
        && titles.titleEnd(end, to) == end) {
      end++;
    }
    return end;
  }
}
