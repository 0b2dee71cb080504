package org.courant.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.item.Item;
import org.courant.ingest.outlet.Outlet;
import org.courant.ingest.outlet.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Tally ONE = new Tally(1, 0, 0, 0, 0);

  @TempDir private Path folder;
  @TempDir private Path state;
  private final List<Item> published = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private List<Outlet.NotTaken> refusals = List.of();
  private Instant now = NOON;
  private WatchedFolder watched;

  @BeforeEach
  void start() {
    Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    watched =
        new WatchedFolder(
            folder,
            state,
            items -> {
              published.addAll(items);
              return refusals;
            },
            clock,
            Duration.ofSeconds(3),
            told::add);
  }

  private Path write(String name, String text, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }

  private Tally scan() {
    return watched.scan(() -> false);
  }

  private Tally scanLater(int seconds) {
    now = now.plusSeconds(seconds);
    return scan();
  }

  @Test
  void fileIsReadOnceItStaysAsItIs() throws Exception {
    write("a.txt", "Vote fails\n\nThe coun", now);
    assertThat(scan()).isEqualTo(Tally.NOTHING);
    assertThat(watched.unsettled()).isEqualTo(1);
    now = now.plusSeconds(2);
    write("a.txt", "Vote fails\n\nThe council met.", now);
    assertThat(scan()).isEqualTo(Tally.NOTHING);
    assertThat(scanLater(2)).isEqualTo(Tally.NOTHING);
    assertThat(scanLater(1)).isEqualTo(ONE);
    assertThat(published.get(0).body()).isEqualTo("The council met.");
    assertThat(watched.unsettled()).isZero();
  }

  @Test
  void fileThatCameByARenameIsReadAtOnceAndOnce() throws Exception {
    write("deep/a.txt", "Vote fails\n\nThe council met.", NOON.minusSeconds(9));
    assertThat(scan()).isEqualTo(ONE);
    assertThat(scanLater(60)).isEqualTo(Tally.NOTHING);
    start(); // as after a restart
    assertThat(scan()).isEqualTo(Tally.NOTHING);
  }

  @Test
  void whatIsUnderWayOrHiddenIsLeftAlone() throws Exception {
    for (String name : new String[] {".a.txt", "a.part", "a.TMP", ".git/a.txt", "a.txt~"}) {
      write(name, "Vote fails\n\nThe council met.", NOON.minusSeconds(9));
    }
    assertThat(scan()).isEqualTo(Tally.NOTHING);
  }

  @Test
  void editIsAnUpdateAndACopyOrATouchIsNothing() throws Exception {
    write("a.txt", "Vote fails\n\nThe council met.", NOON.minusSeconds(90));
    scan();
    write("a.txt", "Vote fails\n\nThe council met again.", NOON.minusSeconds(80));
    assertThat(scan()).isEqualTo(new Tally(0, 1, 0, 0, 0));
    write("copy.txt", "Vote fails\n\nThe council met again.", NOON.minusSeconds(70));
    assertThat(scan()).isEqualTo(new Tally(0, 0, 1, 0, 0));
    write("a.txt", "Vote fails\n\nThe council met again.", NOON.minusSeconds(60));
    assertThat(scan()).isEqualTo(new Tally(0, 0, 1, 0, 0));
    write("a.txt", "Vote fails\n\nThe council met.", NOON.minusSeconds(50));
    assertThat(scan()).as("what was said first is said again").isEqualTo(new Tally(0, 1, 0, 0, 0));
    assertThat(published).extracting(Item::id).containsOnly(published.get(0).id());
  }

  @Test
  void badFileIsToldOnceWithItsPlace() throws Exception {
    write("bad.jsonl", "{\"id\": \"a\", oops}\n", NOON.minusSeconds(9));
    assertThat(scan()).isEqualTo(new Tally(0, 0, 0, 1, 0));
    assertThat(told).singleElement().asString().contains("bad.jsonl:1: ");
    assertThat(scanLater(9)).isEqualTo(Tally.NOTHING);
    assertThat(folder.resolve("bad.jsonl")).exists();
  }

  @Test
  void whatTheBrokerDidNotTakeComesAgainAfterAWhile() throws Exception {
    write("a.txt", "Vote fails\n\nThe council met.", NOON.minusSeconds(9));
    refusals = List.of(new Outlet.NotTaken("a", "article a: broker is away"));
    assertThat(scan()).isEqualTo(new Tally(0, 0, 0, 0, 1));
    assertThat(watched.unsettled()).as("--once does not wait for the broker").isZero();
    refusals = List.of();
    assertThat(scanLater(30)).isEqualTo(Tally.NOTHING);
    assertThat(scanLater(31)).isEqualTo(ONE);
  }

  @Test
  void lineCutOffByACrashCostsOneFile() throws Exception {
    write("a.txt", "Vote fails\n\nThe council met.", NOON.minusSeconds(9));
    write("b.txt", "Levy fails\n\nThe council met.", NOON.minusSeconds(9));
    scan();
    try (var files = Files.list(state)) {
      Path log = files.findFirst().orElseThrow();
      String all = Files.readString(log);
      Files.writeString(log, all.substring(0, all.length() - 20));
    }
    start();
    assertThat(scan()).isEqualTo(ONE);
    start();
    assertThat(scan()).isEqualTo(Tally.NOTHING);
  }

  @Test
  void folderThatGoesAwayIsToldOnce() throws Exception {
    Files.delete(folder);
    scan();
    scan();
    assertThat(told).singleElement().asString().contains("the folder cannot be read");
    Files.createDirectory(folder);
  }
}
