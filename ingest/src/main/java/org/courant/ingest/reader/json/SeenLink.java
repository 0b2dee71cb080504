package org.courant.ingest.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.courant.ingest.reader.field.Dates;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Values;

/** An article that GDELT has seen: its address, without its text. */
final class SeenLink {
  private SeenLink() {}

  static boolean is(JsonNode node) {
    return node.has("seendate") && node.path("url").isTextual() && !node.has("text");
  }

  static void read(JsonNode node, int line, Drafts drafts) {
    String url = node.path("url").asText().strip();
    try {
      URI uri = new URI(url);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http")) {
        drafts.link(uri, Dates.parse(node.path("seendate").asText()).orElse(null), line);
        return;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    drafts.unreadable(line, "url '" + Values.brief(url) + "' is no web address");
  }
}
