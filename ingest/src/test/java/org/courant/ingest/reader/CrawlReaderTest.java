package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.ingest.reader.Crawls.gzip;
import static org.courant.ingest.reader.Crawls.http;
import static org.courant.ingest.reader.Crawls.join;
import static org.courant.ingest.reader.Crawls.page;
import static org.courant.ingest.reader.Crawls.record;
import static org.courant.ingest.reader.Crawls.response;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

class CrawlReaderTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8";
  private static final byte[] A = response("https://mast.test/a", "Vote fails");
  private static final byte[] B = response("https://mast.test/b", "Levy rises");

  private static Readings read(byte[]... parts) {
    return Readings.of(join(parts));
  }

  private static void expectBoth(Readings readings) {
    assertThat(readings.items())
        .extracting(Item::headline)
        .containsExactly("Vote fails", "Levy rises");
  }

  private static void expectOneFault(Readings readings, String... words) {
    assertThat(readings.items()).extracting(Item::headline).containsExactly("Levy rises");
    assertThat(readings.faults()).singleElement().asString().contains(words);
  }

  @Test
  void pageHasItsAddressAndTheTimeOfTheCrawl() {
    Item item = read(A).item();
    assertThat(item)
        .returns("https://mast.test/a", Item::id)
        .returns("https://mast.test/a", Item::url)
        .returns("Vote fails", Item::headline)
        .returns("en", Item::language)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::seen)
        .returns(null, Item::published);
    assertThat(item.body()).startsWith("The council met").endsWith("ferries sail.");
  }

  @Test
  void allButPagesIsPassedOverAndCounted() {
    byte[] png = http("200 OK", "Content-Type: image/png", new byte[] {1, 2, 3});
    byte[] gone = http("404 Not Found", HTML, page("Gone").getBytes(UTF_8));
    Readings readings =
        read(
            record("warcinfo", "", "software: test".getBytes(UTF_8)),
            record("request", "https://mast.test/a", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            record("request", "https://mast.test/b", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            record("revisit", "https://mast.test/a", http("200 OK", HTML, new byte[0])),
            record("metadata", "https://mast.test/a", "fetchTimeMs: 3".getBytes(UTF_8)),
            record("response", "https://mast.test/c.png", png),
            record("response", "https://mast.test/d", gone),
            record("response", "dns:mast.test", "20260301 mast.test. A".getBytes(UTF_8)),
            B);
    assertThat(readings.items()).hasSize(1);
    assertThat(readings.faults()).hasSize(1).allMatch(f -> f.contains("no HTTP response"));
    assertThat(readings.passedOver())
        .isEqualTo(
            Map.of(
                "warcinfo",
                1L,
                "request",
                2L,
                "revisit",
                1L,
                "metadata",
                1L,
                "response of no page",
                1L,
                "response 404",
                1L));
  }

  @Test
  void wrongLengthsCostOnlyTheirRecord() {
    byte[] content = http("200 OK", HTML, page("Vote fails").getBytes(UTF_8));
    for (String length :
        new String[] {
          "5",
          "60",
          "" + (content.length - 3),
          "" + (content.length + 40),
          "99999999999",
          "-1",
          "x",
          ""
        }) {
      Readings readings = read(record("response", "https://mast.test/a", content, length), B);
      expectOneFault(readings, "-:1: record at byte 0: ");
    }
  }

  @Test
  void wrongLengthCostsNothingWhereHttpTellsTheRightOne() {
    byte[] page = page("Vote fails").getBytes(UTF_8);
    byte[] content = http("200 OK", HTML + "\r\nContent-Length: " + page.length, page);
    for (int off : new int[] {-2, 9}) {
      Readings readings =
          read(record("response", "https://mast.test/a", content, "" + (content.length + off)), B);
      expectBoth(readings);
      assertThat(readings.items().get(0).warnings())
          .anySatisfy(w -> assertThat(w).contains("whole by its HTTP length"));
    }
  }

  @Test
  void lastRecordCutOffIsTold() {
    Readings readings = read(B, Arrays.copyOf(A, A.length / 2));
    expectOneFault(readings, "-:2: record at byte " + B.length, "cut off");
  }

  @Test
  void brokenMembersOfAGzippedCrawlCostOnlyThemselves() {
    byte[] broken = gzip(A);
    Arrays.fill(broken, broken.length / 2, broken.length / 2 + 12, (byte) 0x55);
    expectOneFault(read(broken, gzip(B)), "broken gzip at byte");
    byte[] wrongSum = gzip(A);
    wrongSum[wrongSum.length - 6] ^= 1;
    expectOneFault(read(wrongSum, gzip(B)), "the checksum is wrong");
    expectOneFault(read(gzip(B), Arrays.copyOf(gzip(A), 200)), "broken gzip at byte", "cut off");
    expectBoth(read(gzip(A), gzip(B)));
    expectBoth(Readings.of(gzip(join(A, B))));
  }

  @Test
  void bombInOneRecordCostsOnlyThatRecord() {
    byte[] zeros = new byte[40_000_000];
    expectOneFault(
        read(gzip(record("metadata", "https://mast.test/a", zeros)), gzip(B)), "200 times");
    byte[] packed =
        response("https://mast.test/a", HTML + "\r\nContent-Encoding: gzip", gzip(zeros));
    expectOneFault(read(packed, B), "unpacks to over 32 MB");
  }

  @Test
  void chunksAndPackedBodiesAreUndoneWhereTheyAreThere() {
    byte[] page = page("Vote fails").getBytes(UTF_8);
    byte[] chunked =
        join(
            "40;x=y\r\n".getBytes(UTF_8),
            Arrays.copyOf(page, 64),
            ("\r\n" + Integer.toHexString(page.length - 64) + "\r\n").getBytes(UTF_8),
            Arrays.copyOfRange(page, 64, page.length),
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    String chunks = HTML + "\r\nTransfer-Encoding: chunked";
    String packed = HTML + "\r\nContent-Encoding: gzip";
    for (byte[] record :
        new byte[][] {
          response("https://mast.test/a", chunks, chunked),
          response("https://mast.test/a", chunks, page),
          response("https://mast.test/a", packed, gzip(page)),
          response("https://mast.test/a", packed, page),
          response("https://mast.test/a", HTML + "\r\nContent-Encoding: br", page)
        }) {
      assertThat(read(record).item().body()).endsWith("ferries sail.");
    }
    assertThat(
            read(response("https://mast.test/a", HTML + "\r\nContent-Encoding: br", gzip(page)))
                .faults())
        .singleElement()
        .asString()
        .contains("Content-Encoding 'br' is not known");
  }

  @Test
  void charsetOfTheHeaderCountsWhereThePageSaysNone() {
    byte[] latin = page("Caf\u00e9 shut").getBytes(ISO_8859_1);
    assertThat(
            read(response(
                    "https://mast.test/a", "Content-Type: text/html; charset=ISO-8859-1", latin))
                .item()
                .headline())
        .isEqualTo("Caf\u00e9 shut");
  }

  @Test
  void pageThatTheCrawlerCutOffSaysSo() {
    byte[] cut =
        new String(A, UTF_8)
            .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date")
            .getBytes(UTF_8);
    assertThat(read(cut).item().warnings()).contains("the crawler cut the page off: length");
  }

  @Test
  void faultShowsNoTokenOfAnAddress() {
    byte[] empty = response("https://mast.test/a?key=hush", HTML, "<html></html>".getBytes(UTF_8));
    assertThat(read(empty).faults())
        .containsExactly(
            "-:1: record at byte 0, https://mast.test/a: the page has no text that could be an"
                + " article's");
  }

  @Test
  void arcIsReadWithBlanksInItsAddresses() {
    byte[] content = http("200 OK", HTML, page("Vote fails").getBytes(UTF_8));
    String about = "filedesc://x.arc 127.0.0.1 20260301100000 text/plain 2\nhi\n";
    String head = "http://mast.test/a?t=a b 10.0.0.1 20260301100000 text/html " + content.length;
    Item item =
        read((about + head + "\n").getBytes(UTF_8), content, "\n".getBytes(UTF_8)).items().get(0);
    assertThat(item)
        .returns("https://mast.test/a?t=a%20b", Item::id)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::seen);
  }

  @Test
  void recordsWithWrongLengthsInGreatNumbersEndSoon() {
    byte[] bad = record("request", "", new byte[0], "7000000");
    byte[] many = new byte[bad.length * 30_000];
    for (int i = 0; i < many.length; i += bad.length) {
      System.arraycopy(bad, 0, many, i, bad.length);
    }
    assertThat(Readings.of(many).faults()).isNotEmpty();
  }
}
