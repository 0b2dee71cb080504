package org.courant.ingest.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.courant.ingest.outlet.Fingerprint;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files appear. A file is read when it has not changed for a while, or came by a
 * rename long after it was written; it is known by its content, and nothing is ever deleted.
 */
public final class WatchedFolder {
  /** A file that was not taken, or cannot be read, is tried again after so long. */
  private static final Duration AGAIN = Duration.ofSeconds(60);

  private final Path folder;
  private final KnownFiles known;
  private final Outlet outlet;
  private final Clock clock;
  private final Duration settle;
  private final Consumer<String> tell;
  private final Map<String, Waiting> waiting = new HashMap<>();
  private @Nullable String trouble;
  private int unsettled;

  private record Waiting(FileLook look, long until, boolean again) {}

  /**
   * A folder.
   *
   * @param stateDir where is written what was dealt with
   * @param settle how long a file must stay as it is
   */
  public WatchedFolder(
      Path folder,
      Path stateDir,
      Outlet outlet,
      Clock clock,
      Duration settle,
      Consumer<String> tell) {
    this.folder = folder.toAbsolutePath().normalize();
    this.known = new KnownFiles(stateDir.resolve(Fingerprint.of(this.folder.toString()) + ".log"));
    this.outlet = outlet;
    this.clock = clock;
    this.settle = settle;
    this.tell = tell;
  }

  /**
   * One look at all files.
   *
   * @param stopping asked before each
   */
  public Tally scan(BooleanSupplier stopping) {
    unsettled = 0;
    Tally tally = Tally.NOTHING;
    Set<String> there = new HashSet<>();
    try {
      for (Path file : FolderFiles.of(folder)) {
        if (stopping.getAsBoolean()) {
          return tally;
        }
        String name = folder.relativize(file).toString();
        there.add(name);
        tally = tally.plus(look(file, name));
      }
      trouble = null;
      waiting.keySet().retainAll(there);
    } catch (IOException e) {
      String now = folder + ": the folder cannot be read: " + e;
      if (!now.equals(trouble)) {
        tell.accept(now);
      }
      trouble = now;
    }
    return tally;
  }

  /** How many files the last look left for later, since they may be incomplete. */
  public int unsettled() {
    return unsettled;
  }

  private Tally look(Path file, String name) {
    try {
      FileLook look = FileLook.at(file);
      KnownFile before = known.of(name);
      if (before != null && before.looksLike(look)) {
        return Tally.NOTHING;
      }
      if (!isSettled(name, look)) {
        Waiting wait = waiting.get(name);
        unsettled += wait == null || wait.again() ? 0 : 1;
        return Tally.NOTHING;
      }
      return take(file, name, look, before);
    } catch (IOException e) {
      tell.accept(file + ": cannot be read: " + e);
      waiting.put(name, new Waiting(new FileLook(-1, -1), after(AGAIN), true));
      return Tally.NOTHING;
    }
  }

  private boolean isSettled(String name, FileLook look) {
    Waiting wait = waiting.get(name);
    if (wait != null && (wait.look().equals(look) || wait.look().size() < 0)) {
      return clock.millis() >= wait.until();
    }
    // Whoever still writes to it would have changed its time.
    if (wait == null && look.modified() <= clock.millis() - settle.toMillis()) {
      return true;
    }
    waiting.put(name, new Waiting(look, after(settle), false));
    return false;
  }

  private Tally take(Path file, String name, FileLook look, @Nullable KnownFile before)
      throws IOException {
    String hash = hash(file);
    boolean same = before != null && before.hash().equals(hash);
    FileTake take = new FileTake(outlet, tell, before != null);
    Tally tally = same || known.has(hash) ? new Tally(0, 0, 1, 0, 0) : take.read(file);
    if (tally.notTaken() > 0 || !FileLook.at(file).equals(look)) {
      waiting.put(name, new Waiting(look, after(AGAIN), true));
    } else {
      waiting.remove(name);
      known.add(name, new KnownFile(look.size(), look.modified(), hash));
    }
    return tally;
  }

  private long after(Duration wait) {
    return clock.millis() + wait.toMillis();
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    byte[] buffer = new byte[65_536];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
