package org.courant.ingest.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ${env:NAME}} and {@code ${file:PATH}} in addresses and headers. */
public final class Secrets {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(env|file):([^}]{1,1000})\\}");
  private static final long LARGEST = 65_536;

  private final Map<String, String> environment;
  private final Path folder;

  /**
   * Secrets of this process.
   *
   * @param folder that relative paths start from
   */
  public Secrets(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  static boolean in(String text) {
    return PLACE.matcher(text).find();
  }

  String filled(String text) {
    return filled(text, Set.of());
  }

  /**
   * The text with its secrets.
   *
   * @param others kinds that are another's to fill, and are left as they stand
   * @throws IllegalArgumentException where a variable is not set or a file cannot be read
   */
  public String filled(String text, Set<String> others) {
    return PLACE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    others.contains(found.group(1))
                        ? found.group()
                        : secret(found.group(1), found.group(2))));
  }

  private String secret(String kind, String name) {
    return kind.equals("env") ? variable(name) : file(name);
  }

  private String variable(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("variable " + name + " is not set");
    }
    return value.strip();
  }

  private String file(String name) {
    Path file = folder.resolve(name);
    try {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException(file + " is over " + LARGEST + " bytes, the limit");
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getClass().getSimpleName());
    }
  }
}
