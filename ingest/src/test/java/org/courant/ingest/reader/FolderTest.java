package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @Test
  void filesAreReadInOrderAndOneBadFileCostsOnlyItself(@TempDir Path dir) throws Exception {
    Files.writeString(dir.resolve("b.txt"), "Second\n\nBody.");
    Files.writeString(
        Files.createDirectory(dir.resolve("a")).resolve("x.json"),
        "{\"id\":\"first\",\"title\":\"First\"}");
    Files.write(dir.resolve("c.bin"), new byte[] {0, 1, 2});
    Files.writeString(dir.resolve(".hidden"), "Never\n\nread.");
    Files.createSymbolicLink(dir.resolve("loop"), dir);
    Readings readings = Readings.of(dir);
    assertThat(readings.items()).extracting(Item::headline).containsExactly("First", "Second");
    assertThat(readings.faults()).singleElement().asString().contains("c.bin:1: binary");
  }

  @Test
  void missingFileIsToldByName() {
    assertThat(Readings.of(Path.of("no-such-file.txt")).faults())
        .containsExactly("no-such-file.txt:1: no such file");
  }

  @Test
  void folderBehindALinkIsRead(@TempDir Path dir) throws Exception {
    Path far = Files.createDirectory(dir.resolve("far"));
    Files.writeString(far.resolve("a.txt"), "Far\n\nBody.");
    Path near = Files.createDirectory(dir.resolve("near"));
    Files.createSymbolicLink(near.resolve("link"), far);
    assertThat(Readings.of(near).item().headline()).isEqualTo("Far");
    assertThat(Readings.of(near.resolve("link")).item().headline()).isEqualTo("Far");
  }

  @Test
  void emptyFolderIsTold(@TempDir Path dir) {
    assertThat(Readings.of(dir).faults()).containsExactly(dir + ":1: the folder has no files");
  }

  @Test
  void brokenBeginningOfAJsonFileIsNotAHeadline(@TempDir Path dir) throws Exception {
    Path file = dir.resolve("a.jsonl");
    Files.writeString(file, "oops\n{\"id\": \"a\", \"title\": \"T\", \"text\": \"B\"}\n");
    assertThat(Readings.of(file).items()).extracting(Item::id).containsExactly("a");
    assertThat(Readings.of(file).faults()).hasSize(1);
  }
}
