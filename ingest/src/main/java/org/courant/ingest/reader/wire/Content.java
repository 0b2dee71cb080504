package org.courant.ingest.reader.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.courant.ingest.item.Draft;
import org.courant.ingest.reader.xml.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text within a newsItem: NITF, HTML or plain. What lies elsewhere is not fetched. */
final class Content {
  private Content() {}

  static void fill(Draft draft, @Nullable Element contentSet) {
    Element nitf = Parts.first(contentSet, "nitf");
    if (nitf != null) {
      Nitf.fill(draft, nitf);
      return;
    }
    for (Element inline : Parts.children(contentSet, "inlinexml")) {
      Element body = Parts.first(inline, "body");
      Element root = inline.firstElementChild();
      if (body != null) {
        draft.body = Html.inner(body);
      } else if (root != null && List.of("div", "article", "p").contains(Names.local(root))) {
        draft.body = Html.inner(inline);
      }
      if (!draft.body.isBlank()) {
        return;
      }
    }
    Parts.children(contentSet, "inlinedata").stream()
        .filter(data -> isText(data.attr("contenttype")))
        .findFirst()
        .ifPresent(data -> draft.body = decoded(draft, data));
  }

  private static boolean isText(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.startsWith("text/") || lower.contains("html");
  }

  private static String decoded(Draft draft, Element data) {
    String text = data.wholeText().strip();
    if (!data.attr("encoding").toLowerCase(Locale.ROOT).contains("base64")) {
      return text;
    }
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      draft.warnings.add("inlineData: broken base64");
      return "";
    }
  }
}
