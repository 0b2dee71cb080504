package org.courant.processor.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an article's parts, text or HTML, to the words that its author wrote. Linear in time. */
final class Cleaner {
  private Cleaner() {}

  static CleanText clean(String headline, @Nullable String standfirst, String body) {
    List<String> rights = new ArrayList<>();
    // A headline without a tag beside a body with some is of the same page, and written alike.
    boolean html = Markup.isHtml(body);
    String head = String.join(" ", paragraphs(headline, html, rights));
    String lead = standfirst == null ? "" : String.join(" ", paragraphs(standfirst, html, rights));
    List<String> text = new ArrayList<>();
    add(text, head);
    add(text, lead);
    for (String paragraph : Repeats.once(paragraphs(body, html, rights))) {
      boolean repeatsHead = text.size() <= 2 && (paragraph.equals(head) || paragraph.equals(lead));
      if (!repeatsHead) {
        text.add(paragraph);
      }
    }
    String line = String.join(" ", Repeats.once(rights));
    return new CleanText(String.join("\n\n", text), head, line.isEmpty() ? null : line);
  }

  private static void add(List<String> text, String paragraph) {
    if (!paragraph.isEmpty()) {
      text.add(paragraph);
    }
  }

  private static List<String> paragraphs(String source, boolean html, List<String> rights) {
    List<String> kept = new ArrayList<>();
    String text = Markup.lines(source, html || Markup.isHtml(source));
    for (String line : Paragraphs.of(Characters.visible(text))) {
      String paragraph = withoutRights(Advertising.withoutMarkers(line), rights);
      if (!paragraph.isEmpty() && !Advertising.isLine(paragraph)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  private static String withoutRights(String paragraph, List<String> rights) {
    Span found = Rights.find(paragraph);
    if (found == null) {
      return paragraph;
    }
    rights.add(found.in(paragraph).strip());
    String before = paragraph.substring(0, found.start());
    return Paragraphs.squeeze(before + ' ' + paragraph.substring(found.end()));
  }
}
