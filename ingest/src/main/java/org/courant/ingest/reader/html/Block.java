package org.courant.ingest.reader.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that stands alone on a page.
 *
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
  /** Sentences, rather than a menu, a button or a headline of something else. */
  boolean isProse() {
    int length = text.length();
    double links = (double) linked / length;
    char last = text.charAt(length - 1);
    boolean ended = ".!?\u201d\"\u2019')\u3002\u2026:".indexOf(last) >= 0;
    return (length >= 80 && links < 0.35) || (length >= 25 && ended && links < 0.2);
  }

  int weight() {
    if (Noise.isLine(text)) {
      return 0;
    }
    return isProse() ? text.length() : -(text.length() + linked) / 6 - 2;
  }

  boolean isHeading() {
    return element.normalName().matches("h[2-6]");
  }

  boolean isLinkedHeading() {
    return isHeading() && linked >= text.length() - 2;
  }

  /** All in italics: a credit, a note of the desk, or a promotion. */
  boolean isAside() {
    Element only = element.childrenSize() == 1 ? element.firstElementChild() : null;
    return only != null
        && (only.nameIs("i") || only.nameIs("em"))
        && text.length() < 400
        && only.text().strip().length() >= text.length() - 2;
  }

  /** Words that stand out, which the article mostly has once more. */
  boolean isPulled() {
    return text.length() < 300 && !element.nameIs("li") && !isHeading();
  }

  /** Within the article short lines are kept too, unless they lead elsewhere. */
  boolean isKept() {
    boolean promotion = isAside() && linked > 0;
    return !promotion
        && linked * 2 < text.length()
        && !Noise.isLine(text)
        && (isProse()
            || isHeading()
            || element.nameIs("li")
            || element.nameIs("p")
            || element.nameIs("blockquote"));
  }
}
