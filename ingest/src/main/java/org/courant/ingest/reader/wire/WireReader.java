package org.courant.ingest.reader.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.xml.Names;
import org.courant.ingest.reader.xml.Xml;
import org.courant.ingest.reader.xml.XmlFault;
import org.jsoup.nodes.Element;

/**
 * The news items of a NewsML-G2 document, alone or in a message, or the articles in NITF. What a
 * message brings along, such as pictures and packages, is passed over.
 */
public final class WireReader {
  private final Drafts drafts;
  private final Map<String, Integer> passed = new TreeMap<>();
  private boolean found;

  private WireReader(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Reads a document.
   *
   * @param warnings on the document as a whole; every article gets them
   */
  public static void read(String text, List<String> warnings, Drafts drafts) {
    try {
      new WireReader(drafts).read(Xml.parse(text), warnings);
    } catch (XmlFault e) {
      drafts.unreadable(e.line(), e.reason());
    }
  }

  private void read(Element root, List<String> warnings) {
    for (Element item : Parts.outermost(root, "newsitem")) {
      take(item, warnings, true);
    }
    if (!found && passed.isEmpty()) {
      Parts.outermost(root, "nitf").forEach(nitf -> take(nitf, warnings, false));
    }
    if (!found) {
      drafts.unreadable(
          Xml.line(root), "no article: " + (passed.isEmpty() ? kind(root) : counts()));
    }
  }

  private void take(Element element, List<String> warnings, boolean newsItem) {
    Element open = Xml.firstUnclosed(element);
    if (open != null) {
      found = true;
      drafts.unreadable(
          Xml.line(open), "<" + open.tagName() + "> is not closed: cut off or broken");
    } else if (newsItem && !NewsItem.isText(element)) {
      passed.merge("newsItem of " + NewsItem.itemClass(element), 1, Integer::sum);
    } else {
      found = true;
      Draft draft = newsItem ? NewsItem.draft(element) : Nitf.draft(element);
      draft.warnings.addAll(warnings);
      drafts.found(draft, Xml.line(element));
    }
  }

  private static String kind(Element root) {
    return switch (Names.local(root)) {
      case "packageitem" ->
          "a packageItem refers to "
              + Parts.outermost(root, "itemref").size()
              + " items and holds none";
      case "newsmessage" -> "the newsMessage holds no newsItem";
      case "conceptitem", "knowledgeitem", "planningitem", "catalogitem" ->
          "a " + root.tagName() + " is no news";
      default ->
          "XML with the root <" + root.tagName() + ">, which is no form of news that we know";
    };
  }

  private String counts() {
    return passed.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
