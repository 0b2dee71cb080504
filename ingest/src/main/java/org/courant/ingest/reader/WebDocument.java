package org.courant.ingest.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.courant.ingest.reader.feed.FeedReader;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Encoding;
import org.courant.ingest.reader.field.Limits;
import org.courant.ingest.reader.html.PageReader;
import org.courant.ingest.reader.json.JsonReader;
import org.courant.ingest.reader.packed.Gunzip;
import org.courant.ingest.reader.wire.WireReader;
import org.jspecify.annotations.Nullable;

/**
 * What came over the web, with what its headers said.
 *
 * @param name for messages; no address, which may hold a token
 * @param charset of the header, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record WebDocument(byte[] bytes, String name, @Nullable String charset) {
  private static final int HEAD = 4096;

  /** As a page, whose id is its canonical address. */
  public void readPage(String address, Consumer<Reading> readings) {
    List<String> warnings = new ArrayList<>();
    PageReader.read(decoded(warnings), address, warnings, drafts(readings));
  }

  /**
   * As a feed of any kind, or wire items; a page or plain text is none.
   *
   * @param from where it came from, which completes links that are written without a host
   */
  public void readFeed(URI from, Consumer<Reading> readings) {
    Drafts drafts = drafts(readings);
    try {
      byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
      if (Gunzip.is(head)) {
        readPacked(from, readings);
      } else {
        readFeed(Recognition.of(name, head), from, drafts);
      }
    } catch (IOException e) {
      drafts.unreadable(1, "cannot be read: " + e.getMessage());
    }
  }

  private void readFeed(Format format, URI from, Drafts drafts) throws IOException {
    List<String> warnings = new ArrayList<>();
    switch (format) {
      case FEED -> FeedReader.read(decoded(warnings), from, warnings, drafts);
      case NEWSML, NITF -> WireReader.read(decoded(warnings), warnings, drafts);
      case JSON ->
          new JsonReader(drafts).read(new BufferedInputStream(new ByteArrayInputStream(bytes)));
      case HTML -> drafts.unreadable(1, "a web page, not a feed");
      case WARC, LINKS -> drafts.unreadable(1, "a crawl or a list of links, not a feed");
      case TEXT -> drafts.unreadable(1, bytes.length == 0 ? "empty, not a feed" : "not a feed");
    }
  }

  private void readPacked(URI from, Consumer<Reading> readings) throws IOException {
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(bytes))) {
      byte[] out = in.readNBytes(Limits.DOCUMENT + 1);
      if (out.length > Limits.DOCUMENT || Gunzip.is(out)) {
        throw new IOException("unpacks to over " + Limits.DOCUMENT + " bytes, or is packed twice");
      }
      new WebDocument(out, name, charset).readFeed(from, readings);
    }
  }

  private String decoded(List<String> warnings) {
    return Encoding.decode(bytes, charset, warnings);
  }

  private Drafts drafts(Consumer<Reading> readings) {
    return new Checked(new Source(name, null), null, readings);
  }

  /** Not the bytes. */
  @Override
  public String toString() {
    return "WebDocument[" + name + ", " + bytes.length + " bytes]";
  }
}
