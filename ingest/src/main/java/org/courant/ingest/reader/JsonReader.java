package org.courant.ingest.reader;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
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
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.courant.ingest.reader.Reading.Unreadable;

/**
 * Articles as JSON: an object a line, so that a broken line costs only itself; or one document, an
 * object or an array over many lines, which ends at its first error.
 */
final class JsonReader {
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(100)
                      .maxStringLength(Limits.RECORD)
                      .build())
              .build());

  private final Source source;
  private final Consumer<Reading> readings;

  JsonReader(Source source, Consumer<Reading> readings) {
    this.source = source;
    this.readings = readings;
  }

  void read(BufferedInputStream in) throws IOException {
    JsonLines lines = new JsonLines(in, Limits.RECORD);
    byte[] first = lines.next();
    while (first != null && JsonLines.blank(first)) {
      first = lines.next();
    }
    if (first == null) {
      readings.accept(new Unreadable(source.line(1), "empty"));
    } else if (lines.overflowed() || complete(first)) {
      readLines(first, lines);
    } else {
      int line = lines.line();
      readDocument(new SequenceInputStream(new ByteArrayInputStream(withBreak(first)), in), line);
    }
  }

  /** An object that closes on its own line, whether or not all within it is well. */
  private static boolean complete(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    return text.startsWith("{") && text.endsWith("}");
  }

  private void readLines(byte[] first, JsonLines lines) throws IOException {
    for (byte[] line = first; line != null; line = lines.next()) {
      Location here = source.line(lines.line());
      if (lines.overflowed()) {
        readings.accept(
            new Unreadable(here, "line is over " + Limits.RECORD / 1_000_000 + " MB, the limit"));
      } else if (!JsonLines.blank(line)) {
        readings.accept(readLine(line, here));
      }
    }
  }

  private static Reading readLine(byte[] line, Location here) {
    try (JsonParser parser = JSON.createParser(line)) {
      JsonNode node = parser.readValueAsTree();
      if (parser.nextToken() != null) {
        return new Unreadable(here, "JSON goes on after the object");
      }
      return JsonArticle.read(node, here);
    } catch (JacksonException e) {
      return new Unreadable(here, broken(e));
    } catch (IOException e) {
      return new Unreadable(here, "broken JSON: " + e.getMessage());
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
        readings.accept(JsonArticle.read(node, source.line(line)));
      }
    } catch (JacksonException e) {
      int at = e.getLocation() == null ? line : firstLine - 1 + e.getLocation().getLineNr();
      readings.accept(
          new Unreadable(source.line(Math.max(at, 1)), broken(e) + "; the rest is not read"));
    }
  }

  private static byte[] withBreak(byte[] line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(line.length + 1);
    out.writeBytes(line);
    out.write('\n');
    return out.toByteArray();
  }

  /** Jackson's first line tells the fault; the rest repeats the input. */
  private static String broken(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    String first = message.split("\n", 2)[0];
    return "broken JSON: " + (first.length() > 200 ? first.substring(0, 200) + "…" : first);
  }
}
