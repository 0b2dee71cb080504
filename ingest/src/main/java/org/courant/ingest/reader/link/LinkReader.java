package org.courant.ingest.reader.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Values;

/** A list of addresses: one a line, or a table of GDELT. Empty lines and {@code #} say nothing. */
public final class LinkReader {
  /** A row of the global knowledge graph may have many kilobytes. */
  private static final int LONGEST = 1_000_000;

  /** A shorter beginning is all there is, and its last line no half one. */
  private static final int WHOLE = 3_000;

  private LinkReader() {}

  /**
   * Whether a file that begins so is a list of links: its first lines all hold an address, but for
   * the names of columns on top.
   *
   * @param head may end within a line
   */
  public static boolean is(String head) {
    String[] lines = head.split("\r?\n", -1);
    int rows = 0;
    int others = 0;
    boolean titles = false;
    for (int i = 0; i < lines.length && rows < 20; i++) {
      if (says(lines[i])) {
        boolean row = LinkRow.of(lines[i]).isPresent();
        boolean cut = i == lines.length - 1 && head.length() > WHOLE && rows > 0;
        rows += row ? 1 : 0;
        others += row || cut ? 0 : 1;
        if (others > 1 || (others == 1 && rows == 0 && !isTitles(lines[i]))) {
          return false;
        }
        titles |= others == 1 && rows == 0;
      }
    }
    return rows > 0 && (titles || others * 5 <= rows);
  }

  /** Reads a list. */
  public static void read(BufferedInputStream in, Drafts drafts) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    boolean rows = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        rows |= read(line.toString(UTF_8), number++, drafts);
        line.reset();
      } else if (line.size() < LONGEST) {
        line.write(b);
      }
    }
    rows |= read(line.toString(UTF_8), number, drafts);
    if (!rows) {
      drafts.unreadable(1, "the list has no addresses");
    }
  }

  /** Whether there was anything to read. */
  private static boolean read(String line, int number, Drafts drafts) {
    String plain = line.replace("\uFEFF", "");
    if (!says(plain) || (number == 1 && isTitles(plain))) {
      return false;
    }
    Optional<LinkRow> row = LinkRow.of(plain);
    Optional<URI> uri = row.flatMap(LinkRow::uri);
    if (uri.isPresent()) {
      drafts.link(uri.get(), row.get().seen(), number);
    } else {
      drafts.unreadable(number, "'" + Values.brief(plain.strip()) + "' holds no web address");
    }
    return true;
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** The names of columns, one of which is that of the address. */
  private static boolean isTitles(String line) {
    for (String cell : line.split("[\t,;]", -1)) {
      String name = cell.replace("\"", "").strip();
      if (name.equalsIgnoreCase("url")
          || name.equalsIgnoreCase("link")
          || name.equalsIgnoreCase("SOURCEURL")
          || name.equalsIgnoreCase("DocumentIdentifier")) {
        return line.length() < 4_000;
      }
    }
    return false;
  }
}
