package org.courant.processor.entity;

/** Whether what is named does something where it stands: “Moscow has long accused”. */
final class Acts {
  private static final int MOST_HELPERS = 3;

  private final Line line;
  private final Lexicon lexicon;

  Acts(Line line, Lexicon lexicon) {
    this.line = line;
    this.lexicon = lexicon;
  }

  boolean at(int from, int to) {
    return isActBehind(to) || isActBefore(from, to);
  }

  private boolean isActBehind(int from) {
    int i = from;
    while (i < from + MOST_HELPERS && lexicon.isHelper(line.word(i))) {
      i++;
    }
    return lexicon.isActing(line.word(i)) || lexicon.isSaying(line.word(i));
  }

  /** Whether it is acted upon as a party: “accused Moscow of”. */
  private boolean isActBefore(int from, int end) {
    String before = line.word(from - 1);
    return lexicon.isActing(before) || (before.equals("with") && lexicon.isHelper(line.word(end)));
  }
}
