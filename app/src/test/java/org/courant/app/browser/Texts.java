package org.courant.app.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Articles that the tests publish, as lines of JSON. */
final class Texts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Texts() {}

  static String quay() {
    return line(
        "quay-1",
        "Harbour master Idris Vane praises night pilots",
        "Harbour master Idris Vane praised the night pilots of Port Ellis on Monday. “They brought"
            + " every boat home,” Vane said.");
  }

  /** Told again later, so that the live view has something to hold back. */
  static String pier() {
    return line(
        "pier-1",
        "Councillor Ruth Amadi rejects pier tax",
        "Councillor Ruth Amadi rejected the pier tax in Port Ellis. “Nobody asked us,” Amadi said.");
  }

  /** Short reports, each by its number. */
  static String many(int from, int n) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < from + n; i++) {
      lines.append(
          line(
              "burst-" + i,
              "Warden Tessa Holm backs ferry number " + i,
              "Warden Tessa Holm backed ferry number " + i + " in Port Ellis on Sunday."));
    }
    return lines.toString();
  }

  private static String line(String id, String headline, String body) {
    ObjectNode article = JSON.createObjectNode();
    article.put("id", id).put("headline", headline).put("body", body).put("source", "Quay Gazette");
    return article + "\n";
  }
}
