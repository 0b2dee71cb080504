package org.courant.app.redaction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The net under everything that is said on standard error, by us, by the log and by libraries:
 * secrets are known from the moment the settings are read, and are printed as three dots. What is
 * printed should hold none in the first place; exceptions of others now and then do.
 */
public final class Redaction {
  public static final String HIDDEN = "•••";

  /** Shorter ones are in every second word, and are no secret worth the name. */
  private static final int SHORTEST = 4;

  private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();

  private Redaction() {}

  /** From now on it is not printed. */
  public static void hide(String secret) {
    if (secret.strip().length() >= SHORTEST) {
      SECRETS.add(secret.strip());
    }
  }

  /** The text without any secret that is known. */
  public static String of(String text) {
    String shown = text;
    for (String secret : longestFirst()) {
      shown = shown.replace(secret, HIDDEN);
    }
    return shown;
  }

  /** One secret may hold another: a login holds its password. */
  private static Iterable<String> longestFirst() {
    return SECRETS.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Standard error from here on; before anything that keeps the stream, such as the log. */
  public static void install() {
    PrintStream raw =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    System.setErr(new PrintStream(new RedactedLines(raw), true, StandardCharsets.UTF_8));
  }
}
