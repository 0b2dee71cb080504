package org.courant.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One {@code ingest} a state folder: two would publish everything twice. */
final class IngestLock implements AutoCloseable {
  private final FileChannel channel;

  private IngestLock(FileChannel channel) {
    this.channel = channel;
  }

  static IngestLock take(Path stateDir) {
    try {
      Files.createDirectories(stateDir);
      FileChannel channel =
          FileChannel.open(
              stateDir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new IllegalStateException(
            "another ingest works on " + stateDir + "; stop it, or set another ingest.state-dir");
      }
      return new IngestLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("the state folder " + stateDir + " cannot be used", e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the lock on the state folder cannot be let go", e);
    }
  }
}
