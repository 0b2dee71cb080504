package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleFoldersTest {
  @TempDir private Path temporary = Path.of("");

  @Test
  void oldFolderOfOursGoesWithItsFiles() throws IOException {
    Path folder = folder("courant-onnxruntime-1", true, true);
    StaleFolders.sweep(temporary);
    assertThat(folder).doesNotExist();
  }

  @Test
  void youngFolderOfOursStays() throws IOException {
    Path folder = folder("courant-onnxruntime-2", true, false);
    StaleFolders.sweep(temporary);
    assertThat(folder).isDirectoryContaining("glob:**/library");
  }

  @Test
  void oldFolderOfOnnxRuntimeGoesOnlyWhereItIsEmpty() throws IOException {
    Path empty = folder("onnxruntime-java3", false, true);
    Path used = folder("onnxruntime-java4", true, true);
    StaleFolders.sweep(temporary);
    assertThat(empty).doesNotExist();
    assertThat(used).isDirectoryContaining("glob:**/library");
  }

  @Test
  void linkIsNotFollowed() throws IOException {
    Path elsewhere = folder("elsewhere", true, true);
    Files.createSymbolicLink(temporary.resolve("courant-onnxruntime-5"), elsewhere);
    StaleFolders.sweep(temporary);
    assertThat(elsewhere).isDirectoryContaining("glob:**/library");
  }

  private Path folder(String name, boolean full, boolean old) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    if (full) {
      Files.createFile(folder.resolve("library"));
    }
    if (old) {
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(7_200)));
    }
    return folder;
  }
}
