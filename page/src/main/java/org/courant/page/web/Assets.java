package org.courant.page.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page, which lie in our jar. */
final class Assets {
  static final String INDEX = "index.html";

  private static final String FOLDER = "/org/courant/page/web/";
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-]+/){0,4}[A-Za-z0-9._-]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  /** Only what is there is kept, so that nobody can make it grow. */
  private final Map<String, Answer> known = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param tag what the browser has already, as If-None-Match
   */
  Optional<Answer> get(String name, @Nullable String tag) {
    if (!NAME.matcher(name).matches() || type(name) == null) {
      return Optional.empty();
    }
    Answer answer = known.get(name);
    if (answer == null) {
      answer = read(name);
      if (answer == null) {
        return Optional.empty();
      }
      known.put(name, answer);
    }
    return Optional.of(
        tag != null && tag.equals(answer.headers.get("ETag")) ? unchanged(answer) : answer);
  }

  private static @Nullable String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Answer unchanged(Answer answer) {
    return new Answer(304, answer.type, new byte[0], answer.headers);
  }

  private static @Nullable Answer read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        return null;
      }
      byte[] body = file.readAllBytes();
      return new Answer(
          200,
          String.valueOf(type(name)),
          body,
          Map.of("ETag", '"' + hash(body) + '"', "Cache-Control", "no-cache"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
