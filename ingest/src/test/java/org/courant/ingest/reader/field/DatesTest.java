package org.courant.ingest.reader.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01T10:00:00Z|2026-03-01T10:00:00Z",
        "2026-03-01T10:00:00.123+02:00|2026-03-01T08:00:00.123Z",
        "2026-03-01T10:00:00+0200|2026-03-01T08:00:00Z",
        "2026-03-01T10:00|2026-03-01T10:00:00Z",
        "2026-03-01 10:00:00|2026-03-01T10:00:00Z",
        "2026-03-01 10:00:00+01:00|2026-03-01T09:00:00Z",
        "2026-03-01|2026-03-01T00:00:00Z",
        "20260301|2026-03-01T00:00:00Z",
        "Sun, 01 Mar 2026 06:00:00 EDT|2026-03-01T10:00:00Z",
        "Sun, 1 Mar 2026 06:00:00 GMT|2026-03-01T06:00:00Z",
        "Tue, 01 Mar 2026 06:00:00 +0100|2026-03-01T05:00:00Z",
        "1 Mar 2026 06:00 BST|2026-03-01T05:00:00Z",
        "1772359200|2026-03-01T10:00:00Z",
        "1772359200000|2026-03-01T10:00:00Z",
        "1772359200.5|2026-03-01T10:00:00Z",
        "Sun, 01 Mar 2026 06:00:00 +0000 (UTC)|2026-03-01T06:00:00Z",
        "01 Mar 26 06:00 GMT|2026-03-01T06:00:00Z",
        "Sun,01 Mar 2026 4:35:5 GMT+9|2026-02-28T19:35:05Z"
      })
  void datesOfNewsAreRead(String text, Instant expected) {
    assertThat(Dates.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "31 Feb 2026 25:00 GMT",
        "Tue, 31 Feb 2026 10:00:00 GMT",
        "2026-02-31 10:00:00",
        "2026-02-31",
        "1772359200000000",
        "domenica 1 marzo",
        "99999999999999999999"
      })
  void whatIsNoDateIsEmptyAndNeverNow(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void longNonsenseIsPassedOver() {
    assertThat(Dates.parse("2026-".repeat(100_000))).isEmpty();
  }
}
