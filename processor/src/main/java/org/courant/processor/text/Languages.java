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

/** Tells a text's language. Loads 71 profiles once; shared by threads. */
final class Languages {
  static final String UNKNOWN = "und";

  /** Longer texts are no surer. */
  private static final int READ = 500;

  private static final int FEWEST_LETTERS = 12;
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.5;

  /** Function words that the large languages in Latin script do not share. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "was", "were", "with", "for", "that", "his", "her", "by",
          "from", "at", "over", "says", "said", "after", "as", "it", "its", "has", "have", "will",
          "are", "be", "their", "who", "this", "than", "been", "would", "about", "into");

  private final LanguageDetector detector;

  private Languages(LanguageDetector detector) {
    this.detector = detector;
  }

  static Languages load() {
    try {
      return new Languages(
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .seed(0)
              .withProfiles(new LanguageProfileReader().readAllBuiltIn())
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("language profiles of language-detector 0.6 are missing", e);
    }
  }

  /** BCP 47; the declared language where the text is too short or unsure, else {@code und}. */
  String identify(String text, @Nullable String declared) {
    String start = beginning(text);
    long letters = start.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return fallback(declared);
    }
    List<DetectedLanguage> found = detector.getProbabilities(start);
    DetectedLanguage best =
        found.stream()
            .max(Comparator.comparingDouble(DetectedLanguage::getProbability))
            .orElse(null);
    if (best != null && best.getProbability() >= SURE && letters >= 100) {
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
    boolean enough = letters >= 100 || (english && letters >= 40);
    return best.getProbability() >= (enough ? LIKELY : SURE);
  }

  private static String beginning(String text) {
    if (text.length() <= READ) {
      return text;
    }
    int end = text.lastIndexOf(' ', READ);
    return text.substring(0, end > READ / 2 ? end : READ);
  }

  private static boolean looksEnglish(String text) {
    List<String> words =
        Tokenizer.tokens(text, 0, text.length()).stream()
            .map(t -> t.word().toLowerCase(Locale.ROOT))
            .filter(w -> Character.isLetter(w.codePointAt(0)))
            .toList();
    long english = words.stream().filter(ENGLISH::contains).count();
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
