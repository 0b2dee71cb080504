package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkReaderTest {
  private static final Instant TEN = Instant.parse("2026-03-01T10:15:00Z");

  private static Address address(String uri, Optional<Instant> seen) {
    return new Address(URI.create(uri), seen);
  }

  @Test
  void addressALineIsAList() {
    assertThat(Readings.of("# mine\nhttps://mast.test/a\n\nhttp://mast.test/b?x=1\n").links())
        .containsExactly(
            address("https://mast.test/a", Optional.empty()),
            address("http://mast.test/b?x=1", Optional.empty()));
  }

  @Test
  void tablesOfGdeltGiveTheArticlesAndWhenTheyWereSeen() {
    String event = "1\t20260301" + "\tx".repeat(57) + "\t20260301101500\thttps://mast.test/a";
    String mention =
        "1\t20260301100000\t20260301101500\t1\tmast.test\thttps://mast.test/a" + "\t1".repeat(10);
    String knowledge =
        "20260301101500-1\t20260301101500\t1\tmast.test\thttps://mast.test/a"
            + "\thttps://mast.test/pic.jpg".repeat(22);
    for (String row : new String[] {event, mention, knowledge}) {
      assertThat(Readings.of(row + "\n" + row + "\n").links())
          .hasSize(2)
          .allMatch(address("https://mast.test/a", Optional.of(TEN))::equals);
    }
  }

  @Test
  void commaSeparatedListHasItsTitlesPassedOver() {
    assertThat(
            Readings.of("URL,Date,Title\nhttps://mast.test/a,2026-03-01 10:15:00,\"Vote, again\"\n")
                .links())
        .containsExactly(address("https://mast.test/a", Optional.of(TEN)));
  }

  @Test
  void rowWithoutAnAddressIsTold() {
    Readings readings = Readings.of("https://mast.test/a\n".repeat(30) + "nothing here\n");
    assertThat(readings.faults()).containsExactly("-:31: 'nothing here' holds no web address");
  }

  @Test
  void articleThatBeginsWithAnAddressIsAText() {
    assertThat(Readings.of("https://mast.test/a\n\nThe council met. It voted.").items()).hasSize(1);
  }

  @Test
  void listWithoutAnAddressIsTold() {
    for (String text : List.of("", "# nothing yet\n\n", "url,date\n")) {
      List<Reading> all = new ArrayList<>();
      new ArticleReader(Format.LINKS)
          .read(new ByteArrayInputStream(text.getBytes(UTF_8)), all::add);
      assertThat(all).hasToString("[-:1: the list has no addresses]");
    }
  }
}
