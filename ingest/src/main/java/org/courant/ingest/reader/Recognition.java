package org.courant.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.courant.ingest.reader.link.LinkReader;
import org.courant.ingest.reader.xml.Xml;

/** Which format some bytes are in, by their beginning. */
final class Recognition {
  /** A headline may begin with “[Video]”, so a bracket alone is no JSON yet. */
  private static final Pattern JSON_START =
      Pattern.compile("\\A\\uFEFF?\\s*(\\{|\\[\\s*[\\[{\\]\"\\d])");

  private static final Pattern JSON_NAME = Pattern.compile("\\.(json|jsonl|ndjson)\\z");

  private static final Pattern CRAWL_NAME = Pattern.compile("\\.w?arc(\\.gz)?\\z");

  private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "channel");

  private static final Set<String> PAGE =
      Set.of(
          "html", "head", "body", "div", "p", "article", "main", "section", "h1", "meta", "title");

  private static final Pattern HTML_START = Pattern.compile("(?i)\\A\\uFEFF?\\s*<!doctype html");

  /** A WARC, or the first line of an ARC. */
  private static final Pattern CRAWL_START =
      Pattern.compile("\\A(WARC/\\d|filedesc://|https?://\\S{1,2000} [\\d.]{7,15} \\d{14} )");

  private Recognition() {}

  /** By the content; the name tells only what a file with a broken beginning was to be. */
  static Format of(String name, byte[] head) {
    String text = text(head);
    if (CRAWL_START.matcher(text).find()) {
      return Format.WARC;
    }
    if (JSON_START.matcher(text).find()) {
      return Format.JSON;
    }
    String root = Xml.rootName(text);
    if (FEEDS.contains(root)) {
      return Format.FEED;
    }
    if (HTML_START.matcher(text).find() || PAGE.contains(root)) {
      return Format.HTML;
    }
    if (!root.isEmpty()
        && (text.startsWith("<?xml") || text.contains("</") || text.contains("xmlns"))) {
      return root.equals("nitf") ? Format.NITF : Format.NEWSML;
    }
    if (LinkReader.is(text)) {
      return Format.LINKS;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (CRAWL_NAME.matcher(lower).find()) {
      return Format.WARC;
    }
    return JSON_NAME.matcher(lower).find() ? Format.JSON : Format.TEXT;
  }

  private static String text(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return new String(head, first == 0xFEFF || first == 0xFFFE ? UTF_16 : UTF_8);
  }
}
