package org.courant.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateSizeTest {
  @TempDir private Path dir;

  @Test
  void tasksOfAStoreAndItsSegmentsAddUp() throws Exception {
    write("app/0_0/rocksdb/story-prints/1.sst", 10);
    write("app/0_1/rocksdb/story-prints/1.sst", 5);
    write("app/0_1/counted-articles/counted-articles.3/1.sst", 7);
    write("app/0_1/.checkpoint", 3);
    write("app/.lock", 1);
    assertThat(StateSize.of(dir))
        .containsOnlyKeys("story-prints", "counted-articles")
        .containsEntry("story-prints", 15L)
        .containsEntry("counted-articles", 7L);
  }

  private void write(String path, int bytes) throws IOException {
    Path file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[bytes]);
  }
}
