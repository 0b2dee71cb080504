package org.courant.schemas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;

/** Writes this build's schemas into a new folder of {@code released/}; see README.md. */
final class ReleaseSchemas {
  private ReleaseSchemas() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (Files.exists(folder)) {
      throw new IllegalArgumentException(folder + ": exists; what is released never changes");
    }
    Files.createDirectories(folder);
    for (Schema schema : Released.current()) {
      String pretty = new ObjectMapper().readTree(schema.toString()).toPrettyString();
      Files.writeString(folder.resolve(Released.file(schema.getName())), pretty + "\n");
    }
  }
}
