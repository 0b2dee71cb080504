package org.courant.ingest.reader.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article: of all elements the one with the most prose in it, where what is
 * not prose counts against. A paragraph a line, with blank lines between.
 */
final class MainText {
  private MainText() {}

  static String of(Document page, @Nullable String headline, @Nullable String standfirst) {
    List<Block> blocks = Blocks.of(page.body());
    Element best = best(blocks);
    if (best == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      boolean told = block.text().equals(headline) || block.text().equals(standfirst);
      boolean fresh = block.text().length() < 40 || seen.add(block.text());
      if (!told && fresh && block.isKept() && within(block.element(), best)) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
      }
    }
    return text.toString();
  }

  private static @Nullable Element best(List<Block> blocks) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        weights.merge(e, block.weight(), Integer::sum);
      }
    }
    Element best = null;
    int most = 0;
    for (Block block : blocks) {
      // From within, so that of equals the closest stays.
      for (Element e = block.element(); e != null; e = e.parent()) {
        int weight = weights.getOrDefault(e, 0);
        if (weight > most) {
          most = weight;
          best = e;
        }
      }
    }
    return best;
  }

  private static boolean within(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
