package org.courant.ingest.reader.feed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.courant.ingest.reader.field.Entities;
import org.courant.ingest.reader.field.Values;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What an element of a feed says, decoded once: XML has decoded text already, CDATA not. */
final class FeedText {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}[^<>]{0,2000}>");

  private FeedText() {}

  /** As one line of text, such as a headline; null where there is none. */
  static @Nullable String line(Element element) {
    String content = content(element);
    boolean html = !type(element).equals("text") && TAG.matcher(content).find();
    return Values.words(html ? Jsoup.parseBodyFragment(content).text() : content);
  }

  /** Text or HTML, as the processor takes it. */
  static String content(Element element) {
    String type = type(element);
    if (type.contains("xhtml") || element.childrenSize() > 0) {
      return inner(element);
    }
    String text = element.wholeText().strip();
    if (type.equals("text") || TAG.matcher(text).find()) {
      return text;
    }
    return isCdata(element) || type.equals("html")
        ? Entities.decode(text)
        : Entities.decodeLeftover(text);
  }

  /** Without the {@code div} that Atom puts round it. */
  private static String inner(Element element) {
    Element from = wrapper(element);
    StringBuilder html = new StringBuilder();
    from.childNodes()
        .forEach(node -> html.append(node instanceof CDataNode c ? c.text() : node.outerHtml()));
    return html.toString().strip();
  }

  private static Element wrapper(Element element) {
    Element only = element.firstElementChild();
    boolean alone = only != null && element.childrenSize() == 1 && element.ownText().isBlank();
    return only != null && alone && only.tagName().endsWith("div") ? only : element;
  }

  /** Atom's: text, html or xhtml; Atom 0.3 has MIME types, and RSS none. */
  private static String type(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean escaped = element.attr("mode").equals("escaped");
    return switch (type) {
      case "text/plain" -> "text";
      case "text/html" -> "html";
      default -> escaped && type.isEmpty() ? "html" : type;
    };
  }

  private static boolean isCdata(Element element) {
    return element.childNodes().stream()
            .noneMatch(
                node ->
                    node instanceof TextNode text
                        && !(node instanceof CDataNode)
                        && !text.isBlank())
        && element.childNodes().stream().anyMatch(CDataNode.class::isInstance);
  }
}
