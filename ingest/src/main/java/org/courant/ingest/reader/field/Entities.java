package org.courant.ingest.reader.field;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references, decoded once. */
public final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  /** What an article on HTML may be about. */
  private static final Set<String> KEPT = Set.of("&amp;", "&lt;", "&gt;", "&quot;");

  private Entities() {}

  /** Of text that nobody has decoded yet, as within CDATA. */
  public static String decode(String text) {
    return REFERENCE.matcher(text).replaceAll(r -> Matcher.quoteReplacement(character(r.group())));
  }

  /**
   * Of text that was decoded already: only what no writer means, such as the number of a quotation
   * mark.
   */
  public static String decodeLeftover(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            r ->
                Matcher.quoteReplacement(
                    KEPT.contains(r.group()) ? r.group() : character(r.group())));
  }

  private static String character(String reference) {
    return Parser.unescapeEntities(reference, false);
  }
}
