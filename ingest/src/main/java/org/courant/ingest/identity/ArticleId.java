package org.courant.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.courant.ingest.item.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The id under which all versions of an article meet. A guid or link that is a web address is taken
 * in its canonical form, so that {@code http} and {@code https}, or a tracking parameter, do not
 * make two articles of one.
 */
public final class ArticleId {
  private static final int LONGEST = 512;

  private ArticleId() {}

  /** Whether the draft says who it is, by guid or URL. */
  public static boolean isNamed(Draft draft) {
    return firstNamed(draft.guid, draft.url) != null;
  }

  /** From the guid, else the URL, else the content. */
  public static String of(Draft draft) {
    String named = firstNamed(draft.guid, draft.url);
    if (named == null) {
      return ofContent(draft);
    }
    String scope = named.equals(draft.guid) ? GuidScope.of(draft) : null;
    return of(scope == null ? named : scope + "#" + named.strip());
  }

  /** From a name that somebody else gave; too long or unprintable ones are hashed. */
  public static String of(String name) {
    String canonical = CanonicalUrl.of(name.strip());
    boolean printable = canonical.chars().noneMatch(Character::isISOControl);
    return printable && canonical.length() <= LONGEST
        ? canonical
        : "id-sha256:" + sha256(canonical).substring(0, 32);
  }

  /**
   * A text file's identity is its place: an edited file is a new version of the same article. The
   * path itself stays on the machine.
   */
  public static String ofFile(Path file) {
    String place = realPath(file).toString();
    return slug(file) + "-" + sha256(place).substring(0, 8);
  }

  /** By whatever links one came: two ways to a file do not make two articles. */
  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  static String ofContent(Draft draft) {
    String standfirst = draft.standfirst == null ? "" : draft.standfirst;
    String all = draft.headline + '\0' + standfirst + '\0' + draft.body;
    return "sha256:" + sha256(collapsed(all)).substring(0, 32);
  }

  private static @Nullable String firstNamed(@Nullable String guid, @Nullable String url) {
    if (guid != null && !guid.isBlank()) {
      return guid;
    }
    // "n/a" or a path without its host would be one id for many articles.
    return url != null && CanonicalUrl.isWebAddress(url.strip()) ? url : null;
  }

  private static String slug(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    StringBuilder slug = new StringBuilder();
    for (char c : stem.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c < 128 && Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    String whole = slug.toString().replaceAll("-$", "");
    return whole.isEmpty() ? "file" : whole.substring(0, Math.min(whole.length(), 80));
  }

  private static String collapsed(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
