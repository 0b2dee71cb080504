package org.courant.ingest.reader.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Encoding;
import org.courant.ingest.reader.field.Limits;
import org.courant.ingest.reader.html.PageReader;
import org.courant.ingest.reader.packed.BombException;
import org.courant.ingest.reader.packed.BrokenMemberException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a WARC or ARC, one record after the other. All else is passed over and counted; a
 * broken record is told with its place, and reading goes on where the next one begins.
 */
public final class CrawlReader {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})");

  private final CrawlStream in;
  private final Drafts drafts;
  private final Map<String, Long> passed = new TreeMap<>();
  private Syntax syntax = new Warc();
  private @Nullable String ahead;
  private int number;

  private CrawlReader(CrawlStream in, Drafts drafts) {
    this.in = in;
    this.drafts = drafts;
  }

  /**
   * Reads a crawl.
   *
   * @param drafts the lines they are given are the numbers of records
   * @throws IOException if the stream itself fails
   */
  public static void read(InputStream in, Drafts drafts) throws IOException {
    CrawlReader reader = new CrawlReader(new CrawlStream(in), drafts);
    reader.readAll();
    reader.passed.forEach(drafts::passedOver);
  }

  private void readAll() throws IOException {
    boolean more = true;
    while (more) {
      try {
        more = readRecord();
      } catch (BrokenRecord | BrokenMemberException | BombException e) {
        drafts.unreadable(Math.max(1, number), String.valueOf(e.getMessage()));
      }
    }
    if (number == 0) {
      drafts.unreadable(1, "no record of a crawl");
    }
  }

  private boolean readRecord() throws IOException, BrokenRecord {
    String first = nextFirstLine();
    if (first == null) {
      return false;
    }
    number++;
    RecordHead head = syntax.head(first, in);
    in.mark();
    String kind = kind(head);
    if (kind != null) {
      long there = in.skip(head.length());
      checkEnd(head, there);
      pass(kind);
    } else if (head.type().equals("resource")) {
      page(head, Headers.of("Content-Type: " + head.contentType()), head.length());
    } else {
      response(head);
    }
    return true;
  }

  /** What is no page by its record alone; null if it may be one. */
  private static @Nullable String kind(RecordHead head) {
    boolean http =
        head.contentType().startsWith("application/http") || head.contentType().isEmpty();
    return switch (head.type()) {
      case "response" -> head.isWeb() || http ? null : "response of no web page";
      case "resource" -> isPage(head.contentType()) && head.isWeb() ? null : "resource";
      default -> head.type().matches("[a-z]{1,20}") ? head.type() : "record of an unknown type";
    };
  }

  private void response(RecordHead head) throws IOException, BrokenRecord {
    String status = in.line();
    if (status == null || !status.startsWith("HTTP/")) {
      skipRest(head);
      throw new BrokenRecord(head.at(), "no HTTP response");
    }
    Headers http = Headers.read(in, head.at());
    String code = (status + "  ").split(" ", 3)[1];
    String type = http.first("content-type").toLowerCase(Locale.ROOT);
    String kind =
        !code.equals("200")
            ? "response " + (code.matches("\\d{3}") ? code : "without a status")
            : isPage(type) || type.isEmpty() ? null : "response of no page";
    if (kind == null) {
      page(head, http, left(head));
    } else {
      skipRest(head);
      pass(kind);
    }
  }

  private long left(RecordHead head) throws BrokenRecord {
    long left = head.length() - in.sinceMark();
    if (left < 0) {
      throw new BrokenRecord(head.at(), "its length ends within its HTTP header");
    }
    return left;
  }

  private void skipRest(RecordHead head) throws IOException, BrokenRecord {
    long before = in.sinceMark();
    long there = before + in.skip(Math.max(0, head.length() - before));
    checkEnd(head, there);
  }

  private void page(RecordHead head, Headers http, long length) throws IOException, BrokenRecord {
    if (length > Limits.DOCUMENT) {
      skipRest(head);
      throw new BrokenRecord(
          head.at(), "page is over " + Limits.DOCUMENT / 1_000_000 + " MB, the limit");
    }
    List<String> warnings = new ArrayList<>();
    byte[] raw = content(head, http, (int) length, warnings);
    byte[] body = HttpBody.of(raw, http, head.at(), warnings);
    Matcher charset = CHARSET.matcher(http.first("content-type"));
    String text = Encoding.decode(body, charset.find() ? charset.group(1) : null, warnings);
    PageReader.read(text, head.target(), warnings, new PageDrafts(drafts, head, number));
  }

  /** HTTP tells the length too: where the record's own is wrong, the page may still be whole. */
  private byte[] content(RecordHead head, Headers http, int length, List<String> warnings)
      throws IOException, BrokenRecord {
    long start = in.sinceMark();
    byte[] raw = in.bytes(length);
    try {
      checkEnd(head, in.sinceMark());
      return raw;
    } catch (BrokenRecord e) {
      long told = Lengths.orNone(http.first("content-length"));
      if (told > raw.length && told <= Limits.DOCUMENT && in.sinceMark() == 0) {
        in.skip(start);
        raw = in.bytes((int) told);
      }
      if (told <= 0 || told > raw.length) {
        throw e;
      }
      warnings.add(e.getMessage() + "; the page is whole by its HTTP length");
      return Arrays.copyOf(raw, (int) told);
    }
  }

  /** That the record ends where it says: behind it another begins, or the file ends. */
  private void checkEnd(RecordHead head, long there) throws IOException, BrokenRecord {
    if (there < head.length()) {
      in.rewind();
      throw new BrokenRecord(
          head.at(), "cut off: " + there + " of " + head.length() + " bytes are there");
    }
    String line = in.line();
    while (line != null && line.isBlank()) {
      line = in.line();
    }
    if (line != null && !syntax.begins(line)) {
      in.rewind();
      throw new BrokenRecord(
          head.at(), "its length is " + head.length() + ", but no record begins behind that");
    }
    ahead = line;
  }

  /** The first line of the next record; what is before it belongs to none. */
  private @Nullable String nextFirstLine() throws IOException {
    String line = ahead;
    ahead = null;
    while (line == null || !begins(line)) {
      line = in.line();
      if (line == null) {
        return null;
      }
    }
    return line;
  }

  private boolean begins(String line) {
    if (number == 0 && line.startsWith("filedesc:")) {
      syntax = new Arc();
    }
    return syntax.begins(line);
  }

  private void pass(String kind) {
    passed.merge(kind, 1L, Long::sum);
  }

  private static boolean isPage(String type) {
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }
}
