package org.courant.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostChecksTest {
  private static final long GIGABYTE = 1L << 30;

  private static List<Finding> state(FolderFacts folder) {
    return new HostChecks().stateDir(folder, "courant");
  }

  private static FolderFacts folder(boolean writable, String type, String owner, long usable) {
    return new FolderFacts(Path.of("/data"), writable, type, owner, usable);
  }

  @Test
  void machineAsItShouldBeIsWell() {
    Found.nothing(new HostChecks().host(new HostFacts(65_536, GIGABYTE)));
    Found.nothing(new HostChecks().host(new HostFacts(-1, GIGABYTE)));
    Found.nothing(state(folder(true, "ext4", "courant", 50 * GIGABYTE)));
  }

  @Test
  void fewFilesAreTold() {
    Found.only(
        Check.FEW_FILES,
        new HostChecks().host(new HostFacts(1_024, GIGABYTE)),
        "the limit is 1024",
        "ulimit -n");
  }

  @Test
  void smallHeapIsTold() {
    Found.only(
        Check.SMALL_HEAP,
        new HostChecks().host(new HostFacts(65_536, 256L << 20)),
        "is 256 MB",
        "COURANT_JAVA_OPTS");
  }

  @Test
  void heapIsTheProcessorsAsTheLauncherWouldSetIt() {
    assertThat(HostLook.maxHeap(Map.of())).isEqualTo(768L << 20);
    assertThat(HostLook.maxHeap(Map.of("COURANT_JAVA_OPTS", "-Xmx1g -Dx=y -Xmx300M")))
        .isEqualTo(300L << 20);
  }

  @Test
  void folderThatCannotBeWrittenIsTold() {
    Found.only(
        Check.STATE_DIR_UNUSABLE,
        state(folder(false, "ext4", "root", 50 * GIGABYTE)),
        "/data cannot be written to by courant",
        "processor.state-dir");
    Found.only(
        Check.INGEST_DIR_UNUSABLE,
        new HostChecks().ingestDir(folder(false, "ext4", "root", GIGABYTE), "courant"),
        "ingest.state-dir");
  }

  @Test
  void folderOfAnotherIsTold() {
    Found.only(
        Check.STATE_DIR_OWNER,
        state(folder(true, "ext4", "root", 50 * GIGABYTE)),
        "belongs to root, this is courant");
  }

  @Test
  void folderInMemoryIsTold() {
    Found.only(
        Check.STATE_DIR_VOLATILE,
        state(folder(true, "tmpfs", "courant", 50 * GIGABYTE)),
        "is on tmpfs");
  }

  @Test
  void fullDiskIsTold() {
    Found.only(
        Check.DISK_FULL,
        state(folder(true, "ext4", "courant", 200L << 20)),
        "has 200 MB left; it should have 1024 MB");
  }

  @Test
  void folderThatIsNotYetThereIsJudgedByTheOneAboveIt(@TempDir Path dir) throws IOException {
    assertThat(FolderFacts.of(dir.resolve("a/b")).writable()).isTrue();
    Path file = Files.writeString(dir.resolve("file"), "x");
    assertThat(FolderFacts.of(file.resolve("b")).writable()).isFalse();
  }
}
