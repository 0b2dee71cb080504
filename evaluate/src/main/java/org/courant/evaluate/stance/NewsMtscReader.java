package org.courant.evaluate.stance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.courant.processor.text.Span;

/**
 * Reads NewsMTSC: an object a line, with {@code sentence}, {@code from} and {@code to} (code points
 * of it), and {@code polarity} −1, 0 or 1.
 */
public final class NewsMtscReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NewsMtscReader() {}

  public static List<TargetedSentence> read(Path file) {
    List<TargetedSentence> sentences = new ArrayList<>();
    List<String> lines = TextFile.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        sentences.add(sentence(file, i + 1, lines.get(i)));
      }
    }
    if (sentences.isEmpty()) {
      throw new BadInputException(file, "has no line, must have an object a line");
    }
    return sentences;
  }

  private static TargetedSentence sentence(Path file, int line, String text) {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadInputException(file, line, "is no JSON: " + e.getOriginalMessage());
    }
    JsonNode sentence = node.path("sentence");
    if (!sentence.isTextual()) {
      throw new BadInputException(file, line, "'sentence' is absent, must be a string");
    }
    String words = sentence.asText();
    int from = number(file, line, node, "from");
    int to = number(file, line, node, "to");
    int length = words.codePointCount(0, words.length());
    if (from < 0 || to <= from || to > length) {
      throw new BadInputException(
          file, line, "from " + from + ", to " + to + " must be 0 <= from < to <= " + length);
    }
    Span target = new Span(words.offsetByCodePoints(0, from), words.offsetByCodePoints(0, to));
    String mention = node.path("mention").asText(target.in(words));
    if (!mention.equals(target.in(words))) {
      throw new BadInputException(
          file, line, "mention '" + mention + "' must stand at " + from + ".." + to);
    }
    String id = node.path("id").asText(String.valueOf(line));
    return new TargetedSentence(id, words, target, attitude(file, line, node));
  }

  private static Attitude attitude(Path file, int line, JsonNode node) {
    return switch (number(file, line, node, "polarity")) {
      case -1 -> Attitude.NEGATIVE;
      case 0 -> Attitude.NEUTRAL;
      case 1 -> Attitude.POSITIVE;
      default ->
          throw new BadInputException(
              file, line, "polarity " + node.get("polarity") + " must be -1, 0 or 1");
    };
  }

  private static int number(Path file, int line, JsonNode node, String name) {
    JsonNode value = node.path(name);
    double number = value.asDouble(Double.NaN);
    if (number != Math.rint(number)) {
      throw new BadInputException(
          file, line, "'" + name + "' is " + value + ", must be a whole number");
    }
    return (int) number;
  }
}
