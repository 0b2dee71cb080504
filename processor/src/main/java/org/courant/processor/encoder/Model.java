package org.courant.processor.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * The files of the model that ships with Courant, trained as {@code training/stance} says.
 *
 * @param longest how many pieces the network reads at once
 */
record Model(Vocabulary vocabulary, int longest, double authorTemperature, double pairTemperature) {
  private static final String FOLDER = "/org/courant/processor/stance/model/";

  static Model load() {
    try {
      Properties properties = properties();
      return new Model(
          new Vocabulary(List.of(new String(bytes("vocab.txt"), UTF_8).split("\n"))),
          Integer.parseInt(value(properties, "pieces.max")),
          Double.parseDouble(value(properties, "author.temperature")),
          Double.parseDouble(value(properties, "pair.temperature")));
    } catch (IOException e) {
      throw new UncheckedIOException("the stance model cannot be read", e);
    }
  }

  /** The version alone, without the rest. */
  static String shipped() {
    try {
      return value(properties(), "version");
    } catch (IOException e) {
      throw new UncheckedIOException("the stance model cannot be read", e);
    }
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(new String(bytes("model.properties"), UTF_8)));
    return properties;
  }

  /** The network in ONNX format: 22 MB that nobody needs once a session is made of it. */
  static byte[] network() {
    try {
      return bytes("stance.onnx");
    } catch (IOException e) {
      throw new UncheckedIOException("the stance model cannot be read", e);
    }
  }

  private static String value(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("model.properties has no " + key + ", must have one");
    }
    return value.strip();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Model.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("resource " + FOLDER + name + " is missing from the jar");
      }
      return in.readAllBytes();
    }
  }
}
