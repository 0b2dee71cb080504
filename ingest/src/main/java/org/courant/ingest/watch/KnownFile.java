package org.courant.ingest.watch;

/**
 * A file that was dealt with.
 *
 * @param modified milliseconds of the epoch
 * @param hash of the content
 */
record KnownFile(long size, long modified, String hash) {
  boolean looksLike(FileLook look) {
    return size == look.size() && modified == look.modified();
  }
}
