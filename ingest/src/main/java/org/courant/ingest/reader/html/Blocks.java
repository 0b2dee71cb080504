package org.courant.ingest.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.courant.ingest.reader.field.Values;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The blocks of a page in their order, without its noise. */
final class Blocks implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element holder;
  private int links;
  private int linked;

  private Blocks(int most) {
    this.most = most;
  }

  static List<Block> of(Element body) {
    Blocks blocks = new Blocks(body.wholeText().length() * 2 / 5);
    body.filter(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (text.isEmpty() || holder == null) {
        Element parent = words.parent();
        holder = parent == null ? null : block(parent);
      }
      text.append(words.getWholeText());
      linked += links > 0 ? words.text().strip().length() : 0;
    } else if (node instanceof Element element) {
      // What its author calls noise, yet holds most of the page, is the page.
      if (depth > 0
          && (Noise.is(element)
              || (Noise.isNamed(element) && element.wholeText().length() <= most))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.nameIs("a") ? 1 : 0;
      breakAt(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakAt(element);
      links -= element.nameIs("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void breakAt(Element element) {
    if (element.isBlock() || element.nameIs("br") || element.nameIs("td")) {
      end();
    }
  }

  private void end() {
    String words = Values.words(text.toString());
    if (words != null && holder != null) {
      blocks.add(new Block(holder, words, Math.min(linked, words.length())));
    }
    text.setLength(0);
    linked = 0;
    holder = null;
  }

  private static Element block(Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.isBlock()) {
        return e;
      }
    }
    return inner;
  }
}
