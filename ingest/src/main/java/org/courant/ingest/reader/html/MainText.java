package org.courant.ingest.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a page's article: a paragraph a line, with blank lines between. */
final class MainText {
  /** A shorter line that another one contains may be a heading. */
  private static final int SHORTEST_REPEAT = 20;

  private MainText() {}

  static String of(Document page, @Nullable String headline, @Nullable String standfirst) {
    List<Block> blocks = Sections.without(Blocks.of(page.body()));
    Element container = Container.of(blocks);
    if (container == null) {
      return "";
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      boolean told = block.text().equals(headline) || block.text().equals(standfirst);
      if (!told && block.isKept() && Sections.within(block.element(), container)) {
        kept.add(block);
      }
    }
    return joined(withoutTail(kept));
  }

  /** At the end, what stands in italics alone says who wrote it, or asks for something. */
  private static List<Block> withoutTail(List<Block> blocks) {
    int end = blocks.size();
    while (end > 1 && (blocks.get(end - 1).isAside() || blocks.get(end - 1).isHeading())) {
      end--;
    }
    return blocks.subList(0, end);
  }

  /** Each once; a pull quote repeats what a paragraph says. */
  private static String joined(List<Block> blocks) {
    StringBuilder whole = new StringBuilder("\n");
    blocks.forEach(block -> whole.append(plain(block.text())).append('\n'));
    String all = whole.toString();
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      String plain = plain(block.text());
      boolean pulled =
          plain.length() >= SHORTEST_REPEAT
              && plain.length() < 300
              && block.isPulled()
              && isPartOfAnother(plain, all);
      boolean fresh = block.text().length() < 40 || seen.add(block.text());
      if (fresh && !pulled) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
      }
    }
    return text.toString();
  }

  /** Whether a line of {@code all} holds it and more; a line that equals it does not count. */
  private static boolean isPartOfAnother(String plain, String all) {
    int at = all.indexOf(plain);
    for (int looked = 0; at >= 0 && looked < 20; looked++) {
      if (all.charAt(at - 1) != '\n' || all.charAt(at + plain.length()) != '\n') {
        return true;
      }
      at = all.indexOf(plain, at + 1);
    }
    return false;
  }

  /** Letters and digits, so that quotation marks and full stops do not hide a repeat. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
