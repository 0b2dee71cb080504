package org.courant.ingest.reader.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON: an object a line, so that a broken line costs only itself; or one document, an
 * object or an array over many lines, which ends at its first error.
 */
public final class JsonReader {
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(100)
                      .maxStringLength(Limits.RECORD)
                      .build())
              .build());

  private final Drafts drafts;

  public JsonReader(Drafts drafts) {
    this.drafts = drafts;
  }

  /** One value; what follows it is passed over. */
  public static @Nullable JsonNode parse(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  public void read(BufferedInputStream in) throws IOException {
    JsonLines lines = new JsonLines(in, Limits.RECORD);
    JsonLines.Line first = nextUsed(lines);
    if (first == null) {
      drafts.unreadable(1, "empty");
    } else if (isUtf16(first.bytes())) {
      drafts.unreadable(1, "JSON in UTF-16; it must be in UTF-8");
    } else if (first.overflowed()) {
      readLines(List.of(first), lines);
    } else {
      readFrom(first, lines, in);
    }
  }

  private void readFrom(JsonLines.Line first, JsonLines lines, InputStream in) throws IOException {
    JsonLines.Line second = nextUsed(lines);
    byte[] peeked = second == null ? new byte[0] : second.bytes();
    if (JsonLayout.of(first.bytes(), peeked) == JsonLayout.LINES) {
      readLines(second == null ? List.of(first) : List.of(first, second), lines);
    } else {
      readDocument(new SequenceInputStream(again(first, second), in), first.number());
    }
  }

  private static JsonLines.@Nullable Line nextUsed(JsonLines lines) throws IOException {
    JsonLines.Line line = lines.next();
    while (line != null && line.blank()) {
      line = lines.next();
    }
    return line;
  }

  private void readLines(List<JsonLines.Line> peeked, JsonLines lines) throws IOException {
    peeked.forEach(this::readLine);
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      readLine(line);
    }
  }

  private void readLine(JsonLines.Line line) {
    if (line.overflowed()) {
      drafts.unreadable(
          line.number(), "line is over " + Limits.RECORD / 1_000_000 + " MB, the limit");
    } else if (!line.blank()) {
      readLine(line.bytes(), line.number());
    }
  }

  private void readLine(byte[] line, int number) {
    // As text, so that a broken byte costs a character and not the article.
    String text = new String(line, UTF_8).replaceFirst("^\uFEFF", "");
    try (JsonParser parser = JSON.createParser(text)) {
      JsonNode node = parser.readValueAsTree();
      if (parser.nextToken() != null) {
        drafts.unreadable(number, "JSON goes on after the object");
      } else {
        JsonArticle.read(node, number, drafts);
      }
    } catch (JacksonException e) {
      drafts.unreadable(number, broken(e));
    } catch (IOException e) {
      drafts.unreadable(number, "broken JSON: " + e.getMessage());
    }
  }

  private void readDocument(InputStream in, int firstLine) throws IOException {
    int line = firstLine;
    try (JsonParser parser = JSON.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          continue; // the articles within come one by one
        }
        line = firstLine - 1 + Math.max(1, parser.currentTokenLocation().getLineNr());
        JsonNode node = parser.readValueAsTree();
        JsonArticle.read(node, line, drafts);
      }
    } catch (JacksonException e) {
      int at = e.getLocation() == null ? line : firstLine - 1 + e.getLocation().getLineNr();
      drafts.unreadable(Math.max(at, 1), broken(e) + "; the rest is not read");
    }
  }

  /** The lines looked at, with as many line ends as were between them. */
  private static InputStream again(JsonLines.Line first, JsonLines.@Nullable Line second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first.bytes());
    out.write('\n');
    if (second != null) {
      out.writeBytes("\n".repeat(second.number() - first.number() - 1).getBytes(UTF_8));
      out.writeBytes(second.bytes());
      out.write('\n');
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  /** Jackson's first line tells the fault; the rest repeats the input. */
  private static String broken(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    String first = message.split("\n", 2)[0];
    return "broken JSON: " + (first.length() > 200 ? first.substring(0, 200) + "…" : first);
  }

  private static boolean isUtf16(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }
}
