package org.courant.ingest.reader.xml;

import java.util.Locale;
import org.courant.ingest.reader.field.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses XML with jsoup, which knows no external entity and expands none of a document's own, and
 * reads on behind a stray {@code &} as feeds have it. A DOCTYPE may name a DTD, which is never
 * loaded; one that declares anything is refused.
 */
public final class Xml {
  private static final int DEEPEST = 200;

  private Xml() {}

  /**
   * The root element.
   *
   * @throws XmlFault if there is none, or the document breaks a rule of safety
   */
  public static Element parse(String text) throws XmlFault {
    Prolog prolog = Prolog.of(text);
    if (prolog.declares()) {
      throw new XmlFault(1, "DOCTYPE with declarations of its own; none may be declared");
    }
    long tags = text.chars().filter(c -> c == '<').count();
    if (tags > Limits.TAGS) {
      throw new XmlFault(1, tags + " tags, limit is " + Limits.TAGS);
    }
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
    Document document = parser.parseInput(prolog.blanked(text), "");
    Element root = document.firstElementChild();
    if (root == null) {
      throw new XmlFault(1, "no XML element");
    }
    return root;
  }

  /** The first element that the document opens and never closes: half a wire item is none. */
  public static @Nullable Element firstUnclosed(Element within) {
    for (Element element : within.getAllElements()) {
      if (!closed(element)) {
        return element;
      }
    }
    return null;
  }

  /** Whether the end tag is there; what is empty may have none. */
  public static boolean closed(Element element) {
    boolean empty = element.childNodeSize() == 0;
    return empty
        || (element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit());
  }

  public static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }

  /** The name of the root, in lower case and without its prefix; empty if it cannot be seen. */
  public static String rootName(String head) {
    int at = Prolog.of(head).end();
    int end = at + 1;
    while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    if (end >= head.length() || head.charAt(at) != '<') {
      return "";
    }
    String name = head.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
