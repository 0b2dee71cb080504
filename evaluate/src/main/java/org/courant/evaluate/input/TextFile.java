package org.courant.evaluate.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Text in UTF-8, without the mark that some editors put before it. */
public final class TextFile {
  private TextFile() {}

  public static String read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new BadInputException(file, "is a folder, must be a file");
      }
      String text = Files.readString(file, UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new BadInputException(file, "there is no such file");
    } catch (CharacterCodingException e) {
      throw new BadInputException(file, "bytes are no UTF-8, must be text in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Lines without their ends. */
  public static List<String> lines(Path file) {
    return read(file).lines().toList();
  }
}
