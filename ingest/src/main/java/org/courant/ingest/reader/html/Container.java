package org.courant.ingest.reader.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds the article: where the author of the page says so, if most of the prose is
 * there; else of all elements the one with the most prose, where what is not prose counts against.
 */
final class Container {
  /** Of the prose of the page, so much must be where its author says the article is. */
  private static final double SAID = 0.4;

  /** A child with so much of the prose holds the article, and the rest stands beside it. */
  private static final double NEARLY_ALL = 0.75;

  private static final Pattern BODY =
      Pattern.compile(
          "(article|story|post|entry|news|content)[-_]{0,2}(body|content|text|copy|paragraphs)"
              + "|body[-_]?(copy|text|content)|rich-?text|field--name-body|(^| )prose( |$)");

  private final Map<Element, Integer> weights = new HashMap<>();

  private Container(List<Block> blocks) {
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        weights.merge(e, block.weight(), Integer::sum);
      }
    }
  }

  static @Nullable Element of(List<Block> blocks) {
    Container container = new Container(blocks);
    Element heaviest = container.heaviest(blocks, false);
    if (heaviest == null) {
      return null;
    }
    Element said = container.heaviest(blocks, true);
    boolean taken = said != null && container.weight(said) >= SAID * container.weight(heaviest);
    return container.innermost(
        taken && said != null ? container.withItsLike(said, blocks) : heaviest);
  }

  /** From within, so that of equals the closest stays. */
  private @Nullable Element heaviest(List<Block> blocks, boolean saidOnly) {
    Element best = null;
    int most = 0;
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        if (weight(e) > most && (!saidOnly || isSaid(e))) {
          most = weight(e);
          best = e;
        }
      }
    }
    return best;
  }

  /** Some pages cut the text into several elements of one class: then what holds all of them. */
  private Element withItsLike(Element said, List<Block> blocks) {
    Element all = said;
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        boolean alike = !e.className().isEmpty() && e.className().equals(said.className());
        if (alike && weight(e) * 8 > weight(said)) {
          while (all.parent() != null && !Sections.within(e, all)) {
            all = all.parent();
          }
        }
        if (alike) {
          break;
        }
      }
    }
    return all;
  }

  private Element innermost(Element from) {
    Element here = from;
    Element next = heaviestChild(here);
    while (next != null && weight(next) >= NEARLY_ALL * weight(here) && next.childrenSize() > 1) {
      here = next;
      next = heaviestChild(here);
    }
    return here;
  }

  private @Nullable Element heaviestChild(Element parent) {
    Element best = null;
    for (Element child : parent.children()) {
      if (best == null || weight(child) > weight(best)) {
        best = child;
      }
    }
    return best;
  }

  private int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  private static boolean isSaid(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return true;
    }
    String names = element.id() + " " + element.className();
    return names.length() < 500 && BODY.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
