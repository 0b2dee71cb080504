package org.courant.processor.text;

import java.util.Set;

/** Newswire abbreviations, without their last period. */
final class Abbreviations {
  /** Before a name, so never at an end. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gov", "Sen", "Sens", "Rep", "Reps", "Gen", "Lt",
          "Col", "Sgt", "Capt", "Cmdr", "Adm", "Maj", "Pvt", "Cpl", "Rev", "Hon", "Pres", "St",
          "Ste", "Mt", "Ft", "Messrs", "Fr", "Sr", "Supt", "Det", "Insp", "Amb", "Atty", "Treas",
          "Sec", "Brig", "vs", "v", "cf", "e.g", "i.e", "approx", "ca", "Lt.Gov");

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec");

  /** Abbreviate only before a number. */
  private static final Set<String> NUMBERED =
      Set.of("No", "Nos", "no", "nos", "pp", "p", "Fig", "fig", "Art", "Vol", "vol", "Ch", "Sec");

  /** May stand at an end. */
  private static final Set<String> OTHERS =
      Set.of(
          "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Jr", "Esq", "etc", "al", "Ave", "Blvd", "Rd",
          "Dept", "Assn", "Univ", "Ph.D", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del",
          "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont",
          "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
          "Mass", "min", "max", "est", "Intl", "Int'l", "Plc", "Pty", "S.p.A", "Op", "ed", "eds");

  /** Words too, so abbreviations only where something follows on the same line in a name. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "min", "max", "est", "al", "Miss", "Mass", "Art", "ed", "Del", "La", "Ill", "Wash", "Mo",
          "Pa", "Ark", "Kan", "Ind", "Ore", "Op", "Sec", "Ch");

  private Abbreviations() {}

  static boolean isAbbreviation(String word) {
    return isTitle(word)
        || isMonth(word)
        || isAcronym(word)
        || (OTHERS.contains(word) && !AMBIGUOUS.contains(word));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  /** A capital alone (an initial), or letters with periods between: “U.S”, “p.m”. */
  static boolean isAcronym(String word) {
    if (word.isEmpty() || word.length() % 2 == 0 || word.length() > 11) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() > 1 || Character.isUpperCase(word.charAt(0));
  }
}
