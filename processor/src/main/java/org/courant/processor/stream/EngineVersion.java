package org.courant.processor.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The engine's name and version, as every record's provenance tells it. */
public final class EngineVersion {
  public static final String CURRENT = "courant " + read();

  private EngineVersion() {}

  private static String read() {
    try (InputStream in = EngineVersion.class.getResourceAsStream("engine.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("engine.properties in the jar cannot be read", e);
    }
  }
}
