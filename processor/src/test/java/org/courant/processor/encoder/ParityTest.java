package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is trained in Python is served in Java: the same pieces, and the same answers. */
class ParityTest {
  private static final Path FILE = Path.of("../training/stance/parity.json");
  private static final OnnxStanceEncoder ENCODER = OnnxStanceEncoder.load();
  private static final Model MODEL = Model.load();

  /** The 8-bit kernels of different processors differ by this much, as probabilities. */
  private static final double CLOSE = 0.15;

  static Stream<JsonNode> rows() throws IOException {
    Assumptions.assumeTrue(Files.exists(FILE), "no " + FILE);
    JsonNode rows = new ObjectMapper().readTree(FILE.toFile()).path("rows");
    return StreamSupport.stream(rows.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void piecesAndMarksAreTheSame(JsonNode row) {
    Layout layout = new Layout(MODEL.vocabulary(), MODEL.longest());
    for (JsonNode question : row.path("questions")) {
      Asked asked = Objects.requireNonNull(layout.of(text(row), whole(row), spans(row, question)));
      int[] ids = IntStream.range(0, asked.window().length()).map(asked.window()::id).toArray();
      assertThat(ids).containsExactly(ints(row.path("input_ids")));
      assertThat(asked.mentions().stream().map(m -> new int[] {m.from(), m.to()}))
          .containsExactly(
              StreamSupport.stream(question.path("marks").spliterator(), false)
                  .map(ParityTest::ints)
                  .toArray(int[][]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersAreTheSame(JsonNode row) {
    JsonNode questions = row.path("questions");
    boolean author = questions.path(0).path("task").asText().equals("author");
    List<double[]> given = author ? authorOdds(row, questions) : pairOdds(row, questions);
    double temperature = author ? MODEL.authorTemperature() : MODEL.pairTemperature();
    for (int i = 0; i < given.size(); i++) {
      float[] wanted = Softmax.of(floats(questions.path(i).path("logits")), temperature);
      for (int o = 0; o < wanted.length; o++) {
        assertThat(given.get(i)[o])
            .as(o + " of " + i + " of " + text(row))
            .isBetween(wanted[o] - CLOSE, wanted[o] + CLOSE);
      }
    }
  }

  private static List<double[]> authorOdds(JsonNode row, JsonNode questions) {
    List<AuthorQuestion> asked = new ArrayList<>();
    for (JsonNode question : questions) {
      asked.add(new AuthorQuestion(text(row), whole(row), spans(row, question).get(0)));
    }
    return ENCODER.author(asked).stream()
        .map(o -> new double[] {o.negative(), o.neutral(), o.positive()})
        .toList();
  }

  private static List<double[]> pairOdds(JsonNode row, JsonNode questions) {
    List<PairQuestion> asked = new ArrayList<>();
    for (JsonNode question : questions) {
      List<Span> spans = spans(row, question);
      asked.add(new PairQuestion(text(row), whole(row), spans.get(0), spans.get(1)));
    }
    return ENCODER.pairs(asked).stream()
        .map(
            o ->
                new double[] {o.none(), o.pPositive(), o.qPositive(), o.pNegative(), o.qNegative()})
        .toList();
  }

  private static String text(JsonNode row) {
    return row.path("text").asText();
  }

  private static Span whole(JsonNode row) {
    return new Span(0, text(row).length());
  }

  private static List<Span> spans(JsonNode row, JsonNode question) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : question.path("spans")) {
      spans.add(new Span(unit(row, span.path(0)), unit(row, span.path(1))));
    }
    return spans;
  }

  private static int unit(JsonNode row, JsonNode codePoint) {
    return text(row).offsetByCodePoints(0, codePoint.asInt());
  }

  private static int[] ints(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  private static float[] floats(JsonNode array) {
    float[] out = new float[array.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = array.get(i).floatValue();
    }
    return out;
  }
}
