package org.courant.processor.quote;

import java.util.Set;

/** The closed word classes of English that a shallow reading needs. Words are in lower case. */
public final class Grammar {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
  private static final Set<String> AUXILIARIES =
      set(
          "be is are was were been being am 're 'm 've 'd 'll have has had having do does did will"
              + " would can could may might must shall should ca wo");
  private static final Set<String> NEGATIONS = set("not n't never hardly cannot");
  private static final Set<String> ADVERBS =
      set(
          "also later again long now then still even just once soon already often always ever"
              + " repeatedly today yesterday tonight earlier likewise too instead first further"
              + " meanwhile monday tuesday wednesday thursday friday saturday sunday longer no"
              + "  nevertheless nonetheless all both each well alike outright together not"
              + " n't never hardly cannot here there fast hard reportedly allegedly apparently so");
  private static final Set<String> NOT_ADVERBS =
      set("family ally july italy assembly reply supply bully rally only anomaly monopoly fly");
  private static final Set<String> PREPOSITIONS =
      set(
          "of in on at by for from to with without about against over under after before during"
              + " between among through toward towards into onto near behind since until across"
              + " around amid despite like inside outside beyond via including upon within as than"
              + " per alongside following regarding concerning");
  private static final Set<String> DETERMINERS =
      set(
          "the a an this that these those his her its their our my your some any no every each"
              + " such both all many most several few another what which whose");
  private static final Set<String> POSSESSIVES = set("his her its their our my your 's '");
  private static final Set<String> CONJUNCTIONS =
      set("and or but nor yet while whereas because although though if unless whether when so");
  private static final Set<String> PRONOUNS =
      set(
          "i we you he she it they me us him them who which that this these those there himself"
              + " herself itself themselves ourselves myself one ones something anything nothing"
              + " everything what somebody someone everybody everyone anybody anyone");
  private static final String MARKS = ".,;:!?()[]{}\"“”‘’'«»„—–-…/|*•";

  private Grammar() {}

  private static Set<String> set(String words) {
    return Set.of(words.split("\\s+"));
  }

  public static boolean isBe(String w) {
    return BE.contains(w);
  }

  public static boolean isAuxiliary(String w) {
    return AUXILIARIES.contains(w);
  }

  public static boolean isNegation(String w) {
    return NEGATIONS.contains(w);
  }

  public static boolean isAdverb(String w) {
    return ADVERBS.contains(w) || (w.length() > 4 && w.endsWith("ly") && !NOT_ADVERBS.contains(w));
  }

  public static boolean isPreposition(String w) {
    return PREPOSITIONS.contains(w);
  }

  public static boolean isDeterminer(String w) {
    return DETERMINERS.contains(w);
  }

  public static boolean isPossessive(String w) {
    return POSSESSIVES.contains(w);
  }

  public static boolean isConjunction(String w) {
    return CONJUNCTIONS.contains(w);
  }

  public static boolean isPronoun(String w) {
    return PRONOUNS.contains(w);
  }

  public static boolean isRelative(String w) {
    return w.equals("who") || w.equals("which") || w.equals("that");
  }

  public static boolean isNumber(String w) {
    return !w.isEmpty() && Character.isDigit(w.charAt(0));
  }

  /** A punctuation mark, a quote that was left out, or the end of the row. */
  public static boolean isMark(String w) {
    return w.isEmpty()
        || w.equals(Strand.QUOTE)
        || (w.length() == 1
            ? MARKS.contains(w)
            : !Character.isLetterOrDigit(w.codePointAt(0)) && !w.startsWith("'"));
  }
}
