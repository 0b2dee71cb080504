package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final String LINE = "{\"id\": \"%s\", \"headline\": \"Vote fails\"}\n";

  @Test
  void gzipIsOpenedMemberByMember() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(LINE.formatted("a").getBytes(UTF_8)));
    both.writeBytes(gzip(LINE.formatted("b").getBytes(UTF_8)));
    assertThat(Readings.of(both.toByteArray()).items())
        .extracting(Item::id)
        .containsExactly("a", "b");
    assertThat(Readings.of(gzip(gzip(LINE.formatted("c").getBytes(UTF_8)))).item().id())
        .isEqualTo("c");
  }

  @Test
  void filesOfAZipAreReadEachInItsFormat() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(LINE.formatted("a").getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("b/b.rss"));
      zip.write("<rss><channel><item><title>T</title></item></channel></rss>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("c.bin"));
      zip.write(new byte[] {0, 1, 2});
    }
    Readings readings = Readings.of(out.toByteArray());
    assertThat(readings.items()).extracting(Item::headline).containsExactly("Vote fails", "T");
    assertThat(readings.faults()).singleElement().asString().startsWith("-!c.bin:1: binary");
  }

  @Test
  void bombsAreRefused() throws Exception {
    byte[] bomb = gzip(" ".repeat(60_000_000).getBytes(UTF_8));
    assertThat(Readings.of(bomb).faults()).singleElement().asString().contains("limit is 200");
  }

  @Test
  void gzipCutOffIsTold() throws Exception {
    byte[] whole = gzip("Vote fails\n\nThe council met.".getBytes(UTF_8));
    assertThat(Readings.of(Arrays.copyOf(whole, whole.length - 12)).faults())
        .singleElement()
        .asString()
        .contains("broken gzip at byte");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void archiveWithoutFilesIsTold() {
    assertThat(Readings.of(new byte[] {'P', 'K', 3, 4, '"', 't'}).faults())
        .containsExactly("-:1: the archive has no files, or is broken");
  }
}
