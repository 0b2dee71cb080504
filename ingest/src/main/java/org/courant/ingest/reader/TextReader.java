package org.courant.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;
import org.courant.ingest.reader.field.Limits;

/**
 * One article as plain text. The first line is the headline; a line right below it, without a blank
 * one between, is the standfirst if more follows; the rest is the body.
 */
final class TextReader {
  /** A longer first line is a paragraph, not a headline. */
  private static final int LONGEST_HEADLINE = 300;

  /** Read so much, to tell how far over the limit a file is without holding all of it. */
  private static final int MOST = 64_000_000;

  private TextReader() {}

  static Reading read(InputStream in, Source source) throws IOException {
    byte[] bytes = in.readNBytes(MOST);
    Draft draft = new Draft();
    String text = TextDecoder.decode(bytes, draft.warnings);
    if (text == null) {
      return new Unreadable(source.line(1), draft.warnings.get(draft.warnings.size() - 1));
    }
    if (text.isBlank()) {
      return new Unreadable(source.line(1), "empty: " + bytes.length + " bytes without a word");
    }
    split(text, draft);
    Path file = source.file();
    String id = file != null ? ArticleId.ofFile(file) : ArticleId.of(draft);
    return Limits.broken(id, draft)
        .<Reading>map(rule -> new Unreadable(source.line(1), rule))
        .orElseGet(() -> new Read(draft.item(id), source.line(1)));
  }

  private static void split(String text, Draft draft) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    String first = line(lines, 0);
    if (first.length() > LONGEST_HEADLINE) {
      draft.body = lines;
      draft.warnings.add(
          "no headline: the first line has "
              + first.length()
              + " characters, a headline at most "
              + LONGEST_HEADLINE);
      return;
    }
    draft.headline = first.strip();
    String rest = lines.substring(Math.min(lines.length(), first.length() + 1));
    String second = line(rest, 0);
    String after = rest.substring(Math.min(rest.length(), second.length() + 1)).strip();
    if (!second.isBlank() && !after.isEmpty()) {
      draft.standfirst = second.strip();
      draft.body = after;
    } else {
      draft.body = rest.strip();
    }
    if (draft.body.isEmpty()) {
      draft.warnings.add("no body: there is one line only");
    }
  }

  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.substring(from) : text.substring(from, end);
  }
}
