package org.courant.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How a file looks from outside.
 *
 * @param modified milliseconds of the epoch
 */
record FileLook(long size, long modified) {
  static FileLook at(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileLook(attributes.size(), attributes.lastModifiedTime().toMillis());
  }
}
