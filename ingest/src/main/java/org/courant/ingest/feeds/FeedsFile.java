package org.courant.ingest.feeds;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The list of feeds, in YAML or OPML, told apart by its content. */
public final class FeedsFile {
  private static final long LARGEST = 10_000_000;

  private FeedsFile() {}

  /**
   * Reads and checks it whole.
   *
   * @param environment where {@code ${env:NAME}} looks
   * @throws FeedsException with every fault, a line each
   */
  public static List<Feed> read(Path file, Map<String, String> environment) {
    Path folder = file.toAbsolutePath().getParent();
    Secrets secrets = new Secrets(environment, folder == null ? Path.of(".") : folder);
    String text = text(file);
    return text.stripLeading().startsWith("<")
        ? OpmlFeeds.read(file.toString(), text, secrets)
        : YamlFeeds.read(file.toString(), text, secrets);
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new FeedsException(List.of(file + ": is over " + LARGEST + " bytes, the limit"));
      }
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new FeedsException(List.of(file + ": does not exist"));
    } catch (CharacterCodingException e) {
      throw new FeedsException(List.of(file + ": is not UTF-8"));
    } catch (IOException e) {
      throw new FeedsException(List.of(file + ": cannot be read: " + e));
    }
  }
}
