package org.courant.ingest.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Sections of a page that their own headings say are not its article: comments, related stories,
 * what is read most. Class names differ from publisher to publisher; these words hardly do.
 */
final class Sections {
  private static final int LONGEST_TEASER = 500;

  /** More headings of that kind are no page for people, and would take long. */
  private static final int MOST = 40;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(comments?|\\d{1,6} (comments?|thoughts|responses|replies).{0,120}"
              + "|(leave|post|add) a (reply|comment).{0,40}|join the (conversation|discussion|debate).{0,40}"
              + "|related( (topics|stories|articles|content|posts|news|links|coverage|tags))?"
              + "|more (stories|news|on this( story)?|on this topic|from .{1,40}|in .{1,40}|like this|to explore)"
              + "|(read|watch|up) next|recommended( for you| stories)?|you (may|might) (also )?(like|be interested).{0,40}"
              + "|(latest|top|breaking|featured|popular|trending)( news| stories| articles| posts| videos)?"
              + "|most (read|popular|viewed|shared)( .{0,30})?|editor.?s.? picks?|don.?t miss.{0,20}"
              + "|about the (author|writer)s?|explore more( .{0,40})?|more on these topics|what to read next"
              + "|sponsored( content)?|promoted( content)?|from around the web|around the web"
              + "|get our (free )?newsletters?|sign up .{0,80}|subscribe .{0,80}|support (us|our|the .{1,30} journalism).{0,60}"
              + "|in this article|table of contents|key events|topics|tags|categories|filed under|share this( .{0,30})?)\\s?:?$");

  private Sections() {}

  /** The blocks without those sections. */
  static List<Block> without(List<Block> blocks) {
    boolean[] gone = new boolean[blocks.size()];
    int headings = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i] && headings < MOST && isHeading(blocks.get(i))) {
        headings++;
        remove(blocks, i, gone);
      } else if (blocks.get(i).isLinkedHeading()) {
        removeTeaser(blocks, i, gone);
      }
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static boolean isHeading(Block block) {
    return block.text().length() < 140 && HEADING.matcher(block.text()).matches();
  }

  /**
   * What follows the heading within the element round it, if that is a box of its own or the
   * article is over; within the article only the heading.
   */
  private static void remove(List<Block> blocks, int heading, boolean[] gone) {
    gone[heading] = true;
    Element parent = box(blocks.get(heading).element());
    int before = 0;
    int after = 0;
    int end = heading + 1;
    for (int i = heading - 1; i >= 0 && within(blocks.get(i).element(), parent); i--) {
      before += prose(blocks.get(i));
    }
    while (end < gone.length && within(blocks.get(end).element(), parent)) {
      after += prose(blocks.get(end++));
    }
    if (before == 0 ? !isAll(blocks, heading, end) : before >= after) {
      for (int i = heading; i < end; i++) {
        gone[i] = true;
      }
    }
  }

  /** A heading that leads elsewhere, with no more than a few lines of what is there. */
  private static void removeTeaser(List<Block> blocks, int heading, boolean[] gone) {
    Element box = box(blocks.get(heading).element());
    int end = heading + 1;
    int prose = 0;
    while (end < gone.length
        && prose <= LONGEST_TEASER
        && end < heading + MOST
        && within(blocks.get(end).element(), box)) {
      prose += prose(blocks.get(end++));
    }
    for (int i = heading; i < end && prose <= LONGEST_TEASER; i++) {
      gone[i] = true;
    }
  }

  /** Whether nothing before it would be left: then the words mean something else. */
  private static boolean isAll(List<Block> blocks, int from, int to) {
    int within = 0;
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int prose = prose(blocks.get(i));
      all += prose;
      within += i >= from && i < to ? prose : 0;
    }
    return within > 0.9 * all;
  }

  /** The element round a heading, past those that hold nothing else. */
  private static Element box(Element heading) {
    Element box = heading.parent() == null ? heading : heading.parent();
    while (box.parent() != null && box.childrenSize() == 1 && !box.nameIs("body")) {
      box = box.parent();
    }
    return box;
  }

  private static int prose(Block block) {
    return block.isProse() ? block.text().length() : 0;
  }

  static boolean within(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
