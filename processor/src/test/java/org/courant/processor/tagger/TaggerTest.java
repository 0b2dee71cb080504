package org.courant.processor.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static final Tagger TAGGER = Tagger.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sen. Lena Marotti met Ole Brandt in Oslo on Friday . | Lena Marotti PERSON, Ole Brandt PERSON, Oslo LOCATION",
        "LENA MAROTTI WINS VOTE IN NORWAY | LENA MAROTTI PERSON, NORWAY LOCATION",
        "Mohammed al-Rashid told the World Bank that Kenya would pay . | Mohammed al-Rashid PERSON, World Bank ORGANIZATION, Kenya LOCATION",
        "Nguyen Thi Hoa joined Samsung Electronics in Hanoi . | Nguyen Thi Hoa PERSON, Samsung Electronics ORGANIZATION, Hanoi LOCATION",
        "The French and the Republicans cheered . | French GROUP, Republicans GROUP",
        "OSLO , Dec 5 ( Reuters ) - Shares rose . | OSLO LOCATION, Reuters ORGANIZATION",
        "He said it was a good day . | ''"
      })
  void findsNames(String sentence, String names) {
    List<String> words = List.of(sentence.split(" ", -1));
    List<String> found =
        TAGGER.tag(words).stream()
            .map(c -> String.join(" ", words.subList(c.from(), c.to())) + " " + c.label())
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(names);
  }

  @Test
  void anyWordsGiveChunksInOrder() {
    Random random = new Random(5);
    List<String> stock =
        List.of("The", "of", "Oslo", "’s", "“", "\uD83D\uDE00", "a-B", "X", "9", "é", "\u202E");
    for (int n = 0; n < 300; n++) {
      List<String> words = new ArrayList<>(Collections.nCopies(random.nextInt(40), ""));
      words.replaceAll(w -> stock.get(random.nextInt(stock.size())));
      int at = 0;
      for (Chunk chunk : TAGGER.tag(words)) {
        assertThat(chunk.from()).isGreaterThanOrEqualTo(at);
        at = chunk.to();
      }
      assertThat(at).isLessThanOrEqualTo(words.size());
    }
  }

  @Test
  void aWordScoresWhatAllItsFeaturesAddUpTo() throws IOException {
    Lexica lexica = WordClasses.lexica();
    Weights weights;
    try (InputStream model = Tagger.resource("names.model")) {
      weights = Weights.read(Tagger.data(model));
    }
    Features features =
        lexica.features(List.of("Lena", "Marotti", "met", "the", "World", "Bank", "in", "Oslo"));
    float[] expected = new float[features.size() * Labels.COUNT];
    for (int i = 0; i < features.size(); i++) {
      FeatureList found = new FeatureList(new int[Features.MOST]);
      features.addAll(i, found);
      ScoreSum sum = Weights.none();
      weights.addTo(sum, found);
      for (int y = 0; y < Labels.COUNT; y++) {
        expected[i * Labels.COUNT + y] = sum.of(y);
      }
    }
    assertThat(new Tagger(lexica, weights).emissions(features)).containsExactly(expected);
  }

  @Test
  void oneSentenceNeverColoursTheNext() {
    List<String> words = List.of("Lena", "Marotti", "left", "Oslo", ".");
    List<Chunk> alone = TAGGER.tag(words);
    TAGGER.tag(Collections.nCopies(500, "Oslo"));
    assertThat(TAGGER.tag(words)).isEqualTo(alone);
  }

  @Test
  void decoderKeepsToWhatIsAllowedAndWellFormed() {
    Random random = new Random(7);
    Viterbi viterbi = new Viterbi();
    for (int n = 0; n < 200; n++) {
      int words = 1 + random.nextInt(9);
      float[] emissions = new float[words * Labels.COUNT];
      for (int i = 0; i < emissions.length; i++) {
        emissions[i] = random.nextFloat() - 0.5f;
      }
      int[] allowed = new int[words];
      Arrays.fill(allowed, 1 | 1 << Labels.of(5, Labels.UNIT));
      float[] transitions = new float[Labels.COUNT * Labels.COUNT];
      int[] free = viterbi.decode(words, emissions, transitions, null);
      int[] held = viterbi.decode(words, emissions, transitions, allowed);
      assertThat(Labels.canStart(free[0])).isTrue();
      assertThat(Labels.canEnd(free[words - 1])).isTrue();
      assertThat(held).containsAnyOf(0, Labels.of(5, Labels.UNIT)).doesNotContain(Labels.of(5, 0));
    }
  }
}
