package org.courant.processor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.courant.avro.Article;

/**
 * What makes two deliveries of an article the same: headline, standfirst and body, in NFC, with
 * runs of white space as one. Dates, links and rights may move without making a new version.
 */
final class ContentHash {
  private ContentHash() {}

  /** SHA-256 in hexadecimal. */
  static String of(Article article) {
    MessageDigest digest = sha256();
    String standfirst = article.getStandfirst();
    for (String part :
        new String[] {
          article.getHeadline(), standfirst == null ? "" : standfirst, article.getBody()
        }) {
      digest.update(normal(part).getBytes(UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** One pass, no regular expression: bodies come from outside and may be a megabyte of spaces. */
  private static String normal(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    boolean gap = false;
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
