package org.courant.processor.quote;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a document with one word in place of each quote, and where each quote went. */
final class Narration {
  private final List<Strand> strands = new ArrayList<>();
  private final List<Place> places;

  Narration(Words words, List<Marked> quotes) {
    places = new ArrayList<>();
    List<List<Integer>> rows = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      rows.add(new ArrayList<>());
    }
    int next = 0;
    for (Marked quote : quotes) {
      int first = words.tokenAt(quote.open());
      int behind = words.tokenAt(quote.behind());
      for (; next < first; next++) {
        rows.get(words.sentenceOf(next)).add(next);
      }
      next = Math.max(next, first);
      places.add(take(words, rows, next, Math.max(next, behind)));
      next = Math.max(next, behind);
    }
    for (; next < words.size(); next++) {
      rows.get(words.sentenceOf(next)).add(next);
    }
    rows.forEach(row -> strands.add(new Strand(words, row)));
  }

  private static Place take(Words words, List<List<Integer>> rows, int from, int behind) {
    int opens = words.sentenceOf(Math.min(from, words.size() - 1));
    int position = rows.get(opens).size();
    int closes = opens;
    int last = -1;
    for (int t = from; t < Math.min(behind, words.size()); t++) {
      closes = words.sentenceOf(t);
      if (closes != last) {
        rows.get(closes).add(-1 - t);
        last = closes;
      }
    }
    return new Place(
        opens, position, closes, rows.get(closes).size() - 1, endsInMark(words, behind));
  }

  /** Whether the last word before the closing mark is itself a mark. */
  private static boolean endsInMark(Words words, int behind) {
    int last = Math.min(behind, words.size()) - 1;
    while (last > 0 && "”’\"'»".contains(words.lower(last))) {
      last--;
    }
    return last >= 0 && ",.!?…—–-".contains(words.lower(last).substring(0, 1));
  }

  Strand strand(int sentence) {
    return strands.get(sentence);
  }

  Place place(int quote) {
    return places.get(quote);
  }

  /** Where a quote opens and closes: sentence and position in its strand. */
  record Place(int opens, int openPosition, int closes, int closePosition, boolean endsInMark) {}
}
