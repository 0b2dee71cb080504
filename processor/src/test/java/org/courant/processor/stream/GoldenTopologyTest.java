package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A deployed topology must not move by accident: its names hold state, offsets and ACLs. */
class GoldenTopologyTest {
  @Test
  void topologyIsTheDeployedOne() throws IOException {
    String topology =
        StreamUnderTest.topology(StreamUnderTest.config(Path.of("unused"), 1), 1)
            .describe()
            .toString();
    assertThat(topology.strip()).isEqualToNormalizingNewlines(expected());
  }

  private static String expected() throws IOException {
    try (InputStream in = GoldenTopologyTest.class.getResourceAsStream("expected-topology.txt")) {
      return new String(in.readAllBytes(), UTF_8).strip();
    }
  }
}
