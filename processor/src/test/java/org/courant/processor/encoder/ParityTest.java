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
    Row read =
        Objects.requireNonNull(
            new Rows(MODEL.vocabulary(), MODEL.longest()).of(text(row), whole(row), spans(row)));
    assertThat(IntStream.range(0, read.length()).map(read::id).toArray())
        .containsExactly(ints(row.path("input_ids")));
    assertThat(IntStream.range(0, read.length()).map(read::mark).toArray())
        .containsExactly(ints(row.path("marker_ids")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersAreTheSame(JsonNode row) {
    List<Span> spans = spans(row);
    boolean author = row.path("task").asText().equals("author");
    double[] given =
        author
            ? odds(new AuthorQuestion(text(row), whole(row), spans.get(0)))
            : odds(new PairQuestion(text(row), whole(row), spans.get(0), spans.get(1)));
    double temperature = author ? MODEL.authorTemperature() : MODEL.pairTemperature();
    float[] wanted =
        Softmax.of(floats(row.path(author ? "author_logits" : "pair_logits")), temperature);
    for (int i = 0; i < given.length; i++) {
      assertThat(given[i])
          .as(i + " of " + text(row))
          .isBetween(wanted[i] - CLOSE, wanted[i] + CLOSE);
    }
  }

  private static double[] odds(AuthorQuestion question) {
    AuthorOdds odds = ENCODER.author(List.of(question)).get(0);
    return new double[] {odds.negative(), odds.neutral(), odds.positive()};
  }

  private static double[] odds(PairQuestion question) {
    PairOdds odds = ENCODER.pairs(List.of(question)).get(0);
    return new double[] {
      odds.none(), odds.pPositive(), odds.qPositive(), odds.pNegative(), odds.qNegative()
    };
  }

  private static String text(JsonNode row) {
    return row.path("text").asText();
  }

  private static Span whole(JsonNode row) {
    return new Span(0, text(row).length());
  }

  private static List<Span> spans(JsonNode row) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : row.path("spans")) {
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
