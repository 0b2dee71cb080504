package org.courant.app.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own in memory, which only root may mount; elsewhere the fault is left out. */
final class SmallDisk implements AutoCloseable {
  private final Path at;
  private final boolean mounted;

  SmallDisk(Path at) throws IOException {
    this.at = Files.createDirectories(at);
    mounted = run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", at.toString());
  }

  boolean isMounted() {
    return mounted;
  }

  /** Until not a byte is left. */
  Path fill() throws IOException {
    Path filler = at.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] page = new byte[4096];
      while (true) {
        out.write(page);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  private static boolean run(String... command) throws IOException {
    return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
  }

  @Override
  public void close() throws IOException {
    if (mounted) {
      run("umount", "-l", at.toString());
    }
  }
}
