package org.courant.page.view;

import java.util.List;
import org.courant.avro.StanceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article without its text.
 *
 * @param place of the enriched record
 * @param seen when that was written, in milliseconds
 * @param published in milliseconds, or null
 * @param namings the most prominent first
 */
record Brief(
    String id,
    int version,
    long place,
    long seen,
    String headline,
    String language,
    @Nullable String source,
    @Nullable Long published,
    List<Naming> namings,
    List<Stand> stands,
    int quotes) {
  Brief {
    namings = List.copyOf(namings);
    stands = List.copyOf(stands);
  }

  /** The article's own time, as far as it is known. */
  long happened() {
    return published == null ? seen : published;
  }

  @Nullable Naming naming(String entity) {
    for (Naming naming : namings) {
      if (naming.id().equals(entity)) {
        return naming;
      }
    }
    return null;
  }

  int count(StanceLabel label) {
    int count = 0;
    for (Stand stand : stands) {
      if (stand.label() == label) {
        count++;
      }
    }
    return count;
  }
}
