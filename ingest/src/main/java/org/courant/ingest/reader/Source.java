package org.courant.ingest.reader;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is being read.
 *
 * @param file null for a stream without a place
 */
record Source(String name, @Nullable Path file) {
  Location line(int line) {
    return new Location(name, line);
  }
}
