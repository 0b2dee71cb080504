package org.courant.app.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that state is to be kept in, or as much of it as there is: what is missing is made at
 * the start, by whoever may write above it.
 *
 * @param folder as set
 * @param writable whether it can be written to, or made
 * @param type of its file system
 * @param owner who owns it
 * @param usable bytes left
 */
record FolderFacts(Path folder, boolean writable, String type, String owner, long usable) {
  static FolderFacts of(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    boolean writable = Files.isDirectory(there) && Files.isWritable(there);
    try {
      FileStore store = Files.getFileStore(there);
      String owner = Files.getOwner(there).getName();
      return new FolderFacts(folder, writable, store.type(), owner, store.getUsableSpace());
    } catch (IOException e) {
      return new FolderFacts(folder, false, "unknown", "unknown", Long.MAX_VALUE);
    }
  }
}
