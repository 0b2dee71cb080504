package org.courant.ingest.reader.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.xml.Names;
import org.courant.ingest.reader.xml.Xml;
import org.courant.ingest.reader.xml.XmlFault;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The items of RSS 0.9x, 1.0 and 2.0 and the entries of Atom 0.3 and 1.0. */
public final class FeedReader {
  private static final int MOST_ITEMS = 50_000;

  private final Drafts drafts;
  private final Map<String, Set<String>> articlesByGuid = new HashMap<>();

  private FeedReader(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Reads a feed.
   *
   * @param from where it came from, which completes links that are written without a host; null if
   *     nobody knows
   * @param warnings on the document as a whole; every item gets them
   */
  public static void read(String text, @Nullable URI from, List<String> warnings, Drafts drafts) {
    try {
      new FeedReader(drafts).read(Xml.parse(text), from, warnings);
    } catch (XmlFault e) {
      drafts.unreadable(e.line(), e.reason());
    }
  }

  private void read(Element root, @Nullable URI from, List<String> warnings) {
    List<Element> items = items(root);
    if (items.isEmpty()) {
      drafts.unreadable(Xml.line(root), "the feed has no items");
    }
    Channel channel = Channel.of(root, from);
    List<Draft> read = new ArrayList<>();
    for (Element item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
      read.add(draft(item, channel, warnings));
    }
    for (int i = 0; i < read.size(); i++) {
      Element item = items.get(i);
      if (Xml.closed(item)) {
        tellApart(read.get(i));
        drafts.found(read.get(i), Xml.line(item));
      } else {
        drafts.unreadable(
            Xml.line(item), "<" + item.tagName() + "> is not closed: cut off or broken");
      }
    }
    if (items.size() > MOST_ITEMS) {
      drafts.unreadable(
          Xml.line(items.get(MOST_ITEMS)), items.size() + " items, limit is " + MOST_ITEMS);
    }
  }

  private static List<Element> items(Element root) {
    List<Element> items = new ArrayList<>();
    root.filter(
        (node, depth) -> {
          if (node instanceof Element element) {
            String name = Names.of(element);
            if (name.equals("item")
                || name.equals("atom:entry")
                || name.equals("entry")
                || name.equals("at:deleted-entry")) {
              items.add(element);
              return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return items;
  }

  private Draft draft(Element item, Channel channel, List<String> warnings) {
    String scope = Objects.requireNonNullElse(channel.link(), "");
    if (Names.of(item).equals("at:deleted-entry")) {
      return deleted(item, scope);
    }
    Draft draft = FeedItem.draft(item, channel);
    draft.guidScope = scope;
    draft.warnings.addAll(warnings);
    if (draft.guid != null && Xml.closed(item)) {
      articlesByGuid.computeIfAbsent(draft.guid, guid -> new HashSet<>()).add(place(draft));
    }
    return draft;
  }

  private static String place(Draft draft) {
    return draft.url == null ? draft.headline : ArticleId.of(draft.url);
  }

  /**
   * Some feeds give several articles one guid: their links tell them apart, and none is lost. All
   * of them go by their link, since which comes first changes from poll to poll.
   */
  private void tellApart(Draft draft) {
    if (draft.guid != null && articlesByGuid.getOrDefault(draft.guid, Set.of()).size() > 1) {
      draft.warnings.add("guid " + draft.guid + " is that of another item too; its link is the id");
      draft.guid = draft.url != null ? null : draft.guid + "#" + draft.headline;
    }
  }

  private static Draft deleted(Element entry, String scope) {
    Draft draft = new Draft();
    draft.guid = entry.attr("ref");
    draft.guidScope = scope;
    draft.status = Item.Status.CANCELED;
    return draft;
  }
}
