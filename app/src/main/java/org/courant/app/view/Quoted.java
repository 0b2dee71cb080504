package org.courant.app.view;

/** Words between quotation marks that survive the cut. */
final class Quoted {
  private static final int MARKS = 2;

  private Quoted() {}

  /** The comma before “she said” belongs to the sentence, not to what she said. */
  static String within(String words, int room) {
    String said = Printable.line(words).replaceFirst(",$", "");
    return "“" + Words.shorten(said, room - MARKS) + "”";
  }
}
