package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
  @Test
  void lineBelowTheHeadlineIsTheStandfirst() {
    Item item =
        Readings.of("Vote fails\r\nBy one voice.\r\nThe council met.\r\nIt left.\r\n").item();
    assertThat(item.headline()).isEqualTo("Vote fails");
    assertThat(item.standfirst()).isEqualTo("By one voice.");
    assertThat(item.body()).isEqualTo("The council met.\nIt left.");
  }

  @Test
  void blankLineBelowTheHeadlineMeansNoStandfirst() {
    Item item = Readings.of("Vote fails\n\nThe council met.\n\nIt left.").item();
    assertThat(item.standfirst()).isNull();
    assertThat(item.body()).isEqualTo("The council met.\n\nIt left.");
  }

  @Test
  void oneLineIsAHeadlineWithoutABody() {
    Item item = Readings.of("Vote fails").item();
    assertThat(item.body()).isEmpty();
    assertThat(item.warnings()).singleElement().asString().contains("no body");
  }

  @Test
  void paragraphAsFirstLineMeansNoHeadline() {
    Item item = Readings.of("The council met. ".repeat(30) + "\nIt left.").item();
    assertThat(item.headline()).isEmpty();
    assertThat(item.body()).endsWith("It left.");
    assertThat(item.warnings()).singleElement().asString().contains("no headline");
  }

  @Test
  void emptyInputIsToldAsEmpty() {
    assertThat(Readings.of("").faults()).singleElement().asString().startsWith("-:1: empty");
    assertThat(Readings.of(" \n\t\n").faults()).singleElement().asString().contains("empty");
  }

  @Test
  void bytesThatAreNoTextAreToldAsBinary() {
    byte[] bytes = new byte[4_000];
    new Random(3).nextBytes(bytes);
    assertThat(Readings.of(bytes).faults()).singleElement().asString().contains("binary");
    assertThat(Readings.of(new byte[] {'a', 0, 'b'}).faults())
        .singleElement()
        .asString()
        .contains("binary");
  }

  @Test
  void aFewBrokenBytesAreReplacedAndManyAreRefused() {
    byte[] few = ("Vote fails\n\n" + "The council met. ".repeat(20) + "X").getBytes(UTF_8);
    few[few.length - 1] = (byte) 0xE9;
    assertThat(Readings.of(few).item().warnings()).singleElement().asString().contains("UTF-8");
    byte[] many =
        "Ein M\u00e4rchen \u00fcber \u00c4pfel"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(Readings.of(many).faults()).singleElement().asString().contains("not UTF-8");
  }

  @Test
  void marksOfEncodingsAreNoText() {
    assertThat(Readings.of("\uFEFFVote fails\n\nBody.").item().headline()).isEqualTo("Vote fails");
    assertThat(Readings.of("\uFEFFVote fails\n\nBody.".getBytes(UTF_16LE)).item().headline())
        .isEqualTo("Vote fails");
  }

  @Test
  void fiveMegabytesAreRefusedWithTheSizeAndTheRule(@TempDir Path dir) throws Exception {
    Path file =
        Files.writeString(dir.resolve("Long Read.txt"), "Title\n\n" + "word ".repeat(1_000_000));
    assertThat(Readings.of(file).faults())
        .singleElement()
        .asString()
        .contains("Long Read.txt:1: article long-read-", "body is 5.0 MB, limit is 1 MB");
  }

  @Test
  void editedFileKeepsItsId(@TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), "One\n\nBody.");
    String id = Readings.of(file).item().id();
    Files.writeString(file, "Two\n\nOther body.");
    assertThat(Readings.of(file).item().id()).isEqualTo(id);
  }

  @Test
  void headlineMayBeginWithABracket() {
    assertThat(Readings.of("[Video] Vote fails\n\nThe council met.").item().headline())
        .isEqualTo("[Video] Vote fails");
  }

  @Test
  void jsonInUtf16IsNotAHeadline() {
    assertThat(Readings.of("{\"title\": \"T\"}".getBytes(StandardCharsets.UTF_16)).faults())
        .containsExactly("-:1: JSON in UTF-16; it must be in UTF-8");
  }
}
