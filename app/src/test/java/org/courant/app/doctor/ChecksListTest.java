package org.courant.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.courant.app.doctor.Check.Weight;
import org.junit.jupiter.api.Test;

class ChecksListTest {
  /** The page holds exactly what the program knows. */
  @Test
  void pageListsEveryCheckWithItsReason() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/doctor.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(Check.values())
                .map(
                    c ->
                        "| `"
                            + c.id()
                            + "` | "
                            + (c.weight() == Weight.WRONG ? "✗" : "!")
                            + " | "
                            + c.why()
                            + " |")
                .toList());
  }
}
