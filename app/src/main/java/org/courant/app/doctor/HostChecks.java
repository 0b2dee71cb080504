package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** This machine, as a processor or an ingest would find it. */
final class HostChecks {
  private static final long LEAST_FILES = 4_096;
  private static final long MEGABYTE = 1L << 20;

  /** Models, lexicon and gazetteer take about half of that. */
  private static final long LEAST_HEAP = 512 * MEGABYTE;

  private static final long LEAST_DISK = 1_024 * MEGABYTE;
  private static final Set<String> VOLATILE = Set.of("tmpfs", "ramfs");

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> host(HostFacts host) {
    if (host.maxFiles() >= 0 && host.maxFiles() < LEAST_FILES) {
      add(
          Check.FEW_FILES,
          "open files",
          "the limit is " + host.maxFiles() + "; it should be " + LEAST_FILES + " at least",
          "ulimit -n 65536, or LimitNOFILE=65536 in the service");
    }
    if (host.maxHeap() < LEAST_HEAP) {
      add(
          Check.SMALL_HEAP,
          "heap",
          "is " + host.maxHeap() / MEGABYTE + " MB; a processor needs 512 MB at least",
          "set COURANT_JAVA_OPTS=-Xmx768m, or take its -Xmx out");
    }
    return List.copyOf(findings);
  }

  List<Finding> stateDir(FolderFacts folder, String user) {
    String name = "processor.state-dir";
    if (!folder.writable()) {
      add(
          Check.STATE_DIR_UNUSABLE,
          name,
          folder.folder() + " cannot be written to by " + user,
          "chown -R " + user + " " + folder.folder() + ", or set another processor.state-dir");
    } else if (!folder.owner().equals(user)) {
      add(
          Check.STATE_DIR_OWNER,
          name,
          folder.folder() + " belongs to " + folder.owner() + ", this is " + user,
          "run the processor as " + folder.owner() + ", or chown -R the folder");
    }
    if (VOLATILE.contains(folder.type())) {
      add(
          Check.STATE_DIR_VOLATILE,
          name,
          folder.folder() + " is on " + folder.type() + ", which a restart empties",
          "set processor.state-dir to a folder on a disk");
    }
    if (folder.usable() < LEAST_DISK) {
      add(
          Check.DISK_FULL,
          name,
          folder.folder()
              + " has "
              + folder.usable() / MEGABYTE
              + " MB left; it should have 1024 MB at least",
          "make room, or set processor.state-dir to a larger disk");
    }
    return List.copyOf(findings);
  }

  List<Finding> ingestDir(FolderFacts folder, String user) {
    if (!folder.writable()) {
      add(
          Check.INGEST_DIR_UNUSABLE,
          "ingest.state-dir",
          folder.folder() + " cannot be written to by " + user,
          "chown -R " + user + " " + folder.folder() + ", or set another ingest.state-dir");
    }
    return List.copyOf(findings);
  }

  private void add(Check check, String subject, String what, String cure) {
    findings.add(Finding.of(check, subject, what, cure));
  }
}
