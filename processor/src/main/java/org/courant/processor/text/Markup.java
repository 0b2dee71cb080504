package org.courant.processor.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Tells HTML from text, and reads either as lines. */
final class Markup {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "nav",
          "figure",
          "figcaption",
          "aside",
          "form",
          "button",
          "select",
          "iframe",
          "noscript",
          "svg",
          "template",
          "head",
          "title",
          "object",
          "audio",
          "video",
          "menu",
          "dialog",
          "math",
          "canvas",
          "textarea");

  private static final Set<String> INLINE_TAGS =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "q", "cite", "abbr", "time");

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "p",
          "br",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "blockquote",
          "section",
          "article",
          "html",
          "body",
          "script",
          "style",
          "figure",
          "img",
          "hr",
          "pre",
          "aside",
          "nav",
          "header",
          "footer",
          "main",
          "iframe");

  private static final int DEEPEST = 256;
  private static final int LONGEST_ENTITY = 8;

  private Markup() {}

  /** Its text with one line a paragraph, entities decoded once. */
  static String lines(String source, boolean html) {
    return html ? fromHtml(source) : decodeNumeric(source);
  }

  /** A closing tag, or a tag that needs none, of a name that HTML knows. */
  static boolean isHtml(String source) {
    for (int i = source.indexOf('<'); i >= 0; i = source.indexOf('<', i + 1)) {
      boolean closing = i + 1 < source.length() && source.charAt(i + 1) == '/';
      int start = closing ? i + 2 : i + 1;
      int end = start;
      while (end < source.length() && end - start < 12 && isNameCharacter(source.charAt(end))) {
        end++;
      }
      if (end == start || end >= source.length()) {
        continue;
      }
      String name = source.substring(start, end).toLowerCase(Locale.ROOT);
      char next = source.charAt(end);
      boolean tag = next == '>' || next == '/' || Character.isWhitespace(next);
      boolean alone =
          Set.of("br", "img", "hr").contains(name) || isParagraphAtStart(source, i, name);
      if (tag && (closing || alone) && (BLOCK_TAGS.contains(name) || INLINE_TAGS.contains(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraphAtStart(String source, int at, String name) {
    return BLOCK_TAGS.contains(name) && source.substring(0, Math.min(at, 40)).isBlank();
  }

  private static boolean isNameCharacter(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static String fromHtml(String source) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(source, "");
    StringBuilder out = new StringBuilder(source.length());
    page.filter(new Reader(out));
    return out.toString();
  }

  /** Text feeds keep stray numeric entities; a named one may be what the article is about. */
  static String decodeNumeric(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = text.indexOf("&#"); i >= 0; i = text.indexOf("&#", i + 1)) {
      int end = i + 2;
      while (end < text.length() && end - i < 2 + LONGEST_ENTITY && text.charAt(end) != ';') {
        end++;
      }
      int c =
          end < text.length() && text.charAt(end) == ';' ? number(text.substring(i + 2, end)) : -1;
      if (c >= 0) {
        out.append(text, from, i).appendCodePoint(c);
        from = end + 1;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int number(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int c = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
      return c >= ' ' && Character.isValidCodePoint(c) ? c : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Writes a line per block; source line breaks are spaces, as in a browser. */
  private record Reader(StringBuilder out) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        boolean kept = node.parent() instanceof Element parent && parent.nameIs("pre");
        out.append(kept ? words : words.replace('\n', ' ').replace('\r', ' '));
      } else if (node instanceof Element element) {
        if (DROPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakLine(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        breakLine(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakLine(Element element) {
      if (element.isBlock() || element.nameIs("br")) {
        out.append("\n\n");
      } else if (element.nameIs("td") || element.nameIs("th")) {
        out.append(' ');
      }
    }
  }
}
