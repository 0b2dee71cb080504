package org.courant.ingest.reader.crawl;

import java.io.IOException;
import java.util.Locale;
import org.courant.ingest.reader.field.Dates;

/** Records of WARC 0.17 to 1.1. */
final class Warc implements Syntax {
  @Override
  public boolean begins(String line) {
    return line.startsWith("WARC/") && line.length() < 20;
  }

  @Override
  public RecordHead head(String first, CrawlStream in) throws IOException, BrokenRecord {
    long at = in.lineStart();
    Headers headers = Headers.read(in, at);
    String said = headers.first("content-length");
    String type = headers.first("warc-type").toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      throw new BrokenRecord(at, "no WARC-Type");
    }
    String truncated = headers.first("warc-truncated");
    return new RecordHead(
        at,
        type,
        contentType(headers),
        RecordHead.target(headers.first("warc-target-uri")),
        Dates.parse(headers.first("warc-date")).orElse(null),
        Lengths.of(said, "Content-Length", at),
        truncated.isEmpty() ? null : truncated);
  }

  private static String contentType(Headers headers) {
    return headers.first("content-type").toLowerCase(Locale.ROOT);
  }
}
