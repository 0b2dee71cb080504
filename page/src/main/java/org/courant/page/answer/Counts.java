package org.courant.page.answer;

import org.courant.avro.Earlier;

/** Articles in the time before: 12 and 24 hours, 3, 5 and 7 days. */
public record Counts(long hours12, long hours24, long days3, long days5, long days7) {
  public static Counts of(Earlier earlier) {
    return new Counts(
        earlier.getHours12(),
        earlier.getHours24(),
        earlier.getDays3(),
        earlier.getDays5(),
        earlier.getDays7());
  }
}
