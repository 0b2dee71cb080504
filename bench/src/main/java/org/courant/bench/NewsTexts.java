package org.courant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;

/** Articles to measure with: PolNeAR's dev part, or sentences of ours where it is absent. */
final class NewsTexts {
  private static final String OURS =
      """
      Ann Bly, the finance minister of Norway, accused Moscow on Friday of ignoring the treaty.
      “We will not wait any longer,” she told reporters in Oslo after talks with the World Bank.
      Brightwell Analytics, based in Leeds, said it had hired Dr Martin Voss as chief economist.
      """;

  private NewsTexts() {}

  static List<Document> documents() throws IOException {
    DocumentReader reader = DocumentReader.create();
    List<Document> documents = new ArrayList<>();
    for (String text : texts()) {
      int end = text.indexOf('\n');
      documents.add(
          reader.read(text.substring(0, end), null, text.substring(end), "en").document());
    }
    return documents;
  }

  private static List<String> texts() throws IOException {
    Path folder =
        Path.of(System.getProperty("courant.shared", "."), "data/quotes/polnear/dev/text");
    if (!Files.isDirectory(folder)) {
      return List.of("Bly hits back\n" + OURS.repeat(12));
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file).strip();
        if (text.indexOf('\n') > 0) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
