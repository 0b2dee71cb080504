package org.courant.evaluate.ner;

/**
 * One token's tag.
 *
 * @param place B, I, E (last of several), S (alone), or O
 * @param type empty for O
 */
record Tag(char place, String type) {
  static final Tag OUTSIDE = new Tag('O', "");
  static final String RULE = "must be O, or one of B- I- E- S- L- U- M- and a type";

  /** Whether it is a tag of IOB1, IOB2, BIOES, BILOU or BMES. */
  static boolean isTag(String written) {
    return written.equals("O")
        || (written.length() > 2
            && written.charAt(1) == '-'
            && "BIESLUM".indexOf(written.charAt(0)) >= 0);
  }

  static Tag parse(String written) {
    return written.equals("O") ? OUTSIDE : new Tag(common(written.charAt(0)), written.substring(2));
  }

  private static char common(char place) {
    return switch (place) {
      case 'L' -> 'E';
      case 'U' -> 'S';
      case 'M' -> 'I';
      default -> place;
    };
  }

  boolean isOutside() {
    return place == 'O';
  }

  /** As conlleval has it: a change of type starts a chunk, whatever the letter says. */
  boolean startsBehind(Tag before) {
    return !isOutside()
        && (place == 'B' || place == 'S' || before.ends() || !before.type.equals(type));
  }

  private boolean ends() {
    return place == 'O' || place == 'E' || place == 'S';
  }
}
