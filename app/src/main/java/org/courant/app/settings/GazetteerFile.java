package org.courant.app.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.courant.processor.entity.UserGazetteer;

/** The user's own names, from a file. */
final class GazetteerFile {
  /** About a hundred thousand names; more would be some other file. */
  private static final long LARGEST = 10_000_000;

  private GazetteerFile() {}

  /**
   * Reads and checks it whole.
   *
   * @throws IllegalArgumentException with every fault, a line each
   */
  static UserGazetteer read(String file) {
    Path path = Path.of(file);
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        throw new IllegalArgumentException(
            file + ": is " + size + " bytes, limit is " + LARGEST + " bytes");
      }
      return UserGazetteer.parse(file, Files.readAllLines(path));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": does not exist", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e, e);
    }
  }
}
