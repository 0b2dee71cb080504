package org.courant.ingest.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.courant.ingest.item.Item;

/**
 * What must differ for an item to be published again: the words, whether they may be used, until
 * when they are held back, and the publisher's own version. A date that moves alone is no change.
 */
public final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  public static String of(Item item) {
    MessageDigest digest = sha256();
    Object[] parts = {
      item.headline(),
      item.standfirst(),
      item.body(),
      item.status(),
      item.embargoed(),
      item.sourceVersion()
    };
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }

  /** Of any bytes, whole; for names of files too. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8)), 0, LENGTH);
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
