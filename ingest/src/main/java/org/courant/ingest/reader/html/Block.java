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

  /** Within the article short lines are kept too, unless they lead elsewhere. */
  boolean isKept() {
    boolean heading = element.normalName().matches("h[2-6]");
    return linked * 2 < text.length()
        && !Noise.isLine(text)
        && (isProse()
            || heading
            || element.nameIs("li")
            || element.nameIs("p")
            || element.nameIs("blockquote"));
  }
}
