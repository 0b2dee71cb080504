package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Token;

/**
 * A sentence as the name finder reads it.
 *
 * @param words the tokens' words; those in all capitals that are no acronym as “Capitals”
 * @param title whether most words have capitals, so that they tell nothing
 */
record Line(Sentence sentence, List<String> words, boolean title) {
  private static final String OPENERS = "“‘\"'([—–:•*-«";

  static Line of(Sentence sentence, Lexicon lexicon, Gazetteer gazetteer) {
    List<String> words = new ArrayList<>(sentence.tokens().size());
    sentence.tokens().forEach(token -> words.add(token.word()));
    boolean shouted = words.stream().noneMatch(Line::hasLowerCase);
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean quiet =
          isShouted(word)
              && (shouted ? gazetteer.named(word) == null : isName(words, i, lexicon, gazetteer));
      forms.add(quiet ? quiet(word) : word);
    }
    return new Line(
        sentence, List.copyOf(forms), shouted || (isUnended(sentence) && isTitleCase(words)));
  }

  /** Whether capitals prove nothing at a position: at the start, in a title, after a mark. */
  boolean isStart(int i) {
    if (title || i == 0) {
      return true;
    }
    String before = words.get(i - 1);
    return before.length() == 1
        && OPENERS.contains(before)
        && !(before.equals("(") && isAcronym(words.get(i)));
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean isCapital(int i) {
    String word = word(i);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isAcronym(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    return upper >= 2 && word.length() <= 7 && !hasLowerCase(word);
  }

  private static boolean hasLowerCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != '’' && c != '\'') {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** A dateline, or a given name with another shouted word behind or before it. */
  private static boolean isName(List<String> words, int i, Lexicon lexicon, Gazetteer gazetteer) {
    String word = words.get(i);
    if (gazetteer.named(word) != null) {
      return false;
    }
    Entry entry = gazetteer.named(quiet(word));
    boolean place =
        i == 0 && word.length() > 3 && entry != null && entry.type() == EntityType.LOCATION;
    boolean given =
        lexicon.isGivenName(quiet(word)) && i + 1 < words.size() && isShouted(words.get(i + 1));
    boolean family =
        i > 0 && isShouted(words.get(i - 1)) && lexicon.isGivenName(quiet(words.get(i - 1)));
    return place || (word.length() > 2 && (given || family));
  }

  private static String quiet(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (String part : word.split("(?<=-)", -1)) {
      out.append(part.isEmpty() ? "" : part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  private static boolean isUnended(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return sentence.headline() || !".!?”\"’'".contains(tokens.get(tokens.size() - 1).word());
  }

  private static boolean isTitleCase(List<String> words) {
    int long4 = 0;
    int capital = 0;
    for (String word : words.subList(Math.min(1, words.size()), words.size())) {
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        long4++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return long4 >= 2 && capital * 10 >= long4 * 8;
  }
}
