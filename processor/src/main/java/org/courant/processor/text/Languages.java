package org.courant.processor.text;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language. Shared by threads. What is plainly English needs no detector, whose
 * profiles take a second and 100 MB to load: they wait for the first text that is not.
 */
final class Languages {
  static final String UNKNOWN = "und";

  /** Longer texts are no surer. */
  private static final int READ = 500;

  private static final int FEWEST_LETTERS = 12;
  private static final int ENOUGH_LETTERS = 100;
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.5;

  /** Function words that the large languages in Latin script do not share. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "was", "were", "with", "for", "that", "his", "her", "by",
          "from", "at", "over", "says", "said", "after", "as", "it", "its", "has", "have", "will",
          "are", "be", "their", "who", "this", "than", "been", "would", "about", "into");

  /** Of the words; about two fifths of English news are such words. */
  private static final double PLAINLY = 0.2;

  private Languages() {}

  static Languages create() {
    return new Languages();
  }

  /** Loaded with the first question to it. */
  private static final class Detector {
    static final LanguageDetector LOADED = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(0)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("language profiles of language-detector 0.6 are missing", e);
      }
    }
  }

  /** BCP 47; the declared language where the text is too short or unsure, else {@code und}. */
  String identify(String text, @Nullable String declared) {
    String start = beginning(text);
    long letters = start.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return fallback(declared);
    }
    if (letters >= ENOUGH_LETTERS && isPlainlyEnglish(start)) {
      return "en";
    }
    List<DetectedLanguage> found = Detector.LOADED.getProbabilities(start);
    DetectedLanguage best =
        found.stream()
            .max(Comparator.comparingDouble(DetectedLanguage::getProbability))
            .orElse(null);
    if (best != null && best.getProbability() >= SURE && letters >= ENOUGH_LETTERS) {
      return tag(best);
    }
    if (looksEnglish(start)) {
      return "en";
    }
    String said = fallback(declared);
    return said.equals(UNKNOWN) && best != null && isLikely(best, letters) ? tag(best) : said;
  }

  /** Foreign names make a short English text look German or Dutch; hardly ever the other way. */
  private static boolean isLikely(DetectedLanguage best, long letters) {
    boolean english = best.getLocale().getLanguage().equals("en");
    boolean enough = letters >= ENOUGH_LETTERS || (english && letters >= 40);
    return best.getProbability() >= (enough ? LIKELY : SURE);
  }

  private static String beginning(String text) {
    if (text.length() <= READ) {
      return text;
    }
    int end = text.lastIndexOf(' ', READ);
    return text.substring(0, end > READ / 2 ? end : READ);
  }

  /** No other language has so many of these words, and “the” among them. */
  private static boolean isPlainlyEnglish(String text) {
    List<String> words = words(text);
    return words.contains("the") && english(words) >= PLAINLY * words.size();
  }

  private static long english(List<String> words) {
    return words.stream().filter(ENGLISH::contains).count();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream()
        .map(t -> t.word().toLowerCase(Locale.ROOT))
        .filter(w -> Character.isLetter(w.codePointAt(0)))
        .toList();
  }

  private static boolean looksEnglish(String text) {
    List<String> words = words(text);
    long english = english(words);
    return english >= 2 ? english * 8 >= words.size() : english == 1 && words.size() <= 8;
  }

  private static String tag(DetectedLanguage language) {
    return Locale.forLanguageTag(language.getLocale().toString()).toLanguageTag();
  }

  private static String fallback(@Nullable String declared) {
    if (declared == null) {
      return UNKNOWN;
    }
    return Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
  }
}
