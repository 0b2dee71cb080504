package org.courant.app.browser;

import org.courant.avro.Article;

/** Articles that the tests publish. */
final class Texts {
  private static final String REPORT =
      "The harbour board of Port Ellis will close the north mole for repairs from the first of March,"
          + " harbour master Idris Vane said on Monday. Divers found cracks in four of its eleven"
          + " caissons during the autumn survey. “We would rather close it for a season than lose it"
          + " in a storm,” Vane told reporters on the quay. Fishing boats are to berth at the south"
          + " pier until the work is done, and the ferry to Marsh End will leave from the old customs"
          + " steps instead. The board puts the cost at four million crowns and expects the county to"
          + " pay half of it. Councillor Ruth Amadi said the county had promised nothing.";

  private Texts() {}

  static Article quay() {
    return article(
        "quay-1",
        "Harbour master Idris Vane praises night pilots",
        "Harbour master Idris Vane praised the night pilots of Port Ellis on Monday. “They brought"
            + " every boat home,” Vane said.");
  }

  static Article night() {
    return ferry("Monday");
  }

  /** A later version of the same. */
  static Article nightCorrected() {
    return ferry("Tuesday");
  }

  private static Article ferry(String day) {
    return article(
        "night-1",
        "Night ferry runs again",
        "The night ferry to Marsh End runs again from " + day + ", the harbour board said.");
  }

  /** Told later, so that the live view has something to hold back. */
  static Article pier() {
    return article(
        "pier-1",
        "Councillor Ruth Amadi rejects pier tax",
        "Councillor Ruth Amadi rejected the pier tax in Port Ellis. “Nobody asked us,” Amadi said.");
  }

  static Article mole() {
    return article("mole-1", "North mole to close for repairs", REPORT);
  }

  /** The same with other words here and there. */
  static Article moleRewritten() {
    return article(
        "mole-2",
        "Mole closes in March",
        REPORT.replace("on Monday", "at noon") + " Shopkeepers on the front hope for a quick job.");
  }

  /** A passage of it among words of another's. */
  static Article moleExcerpt() {
    int from = REPORT.indexOf("Divers");
    return article(
        "mole-3", "Cracks in the caissons", REPORT.substring(from, REPORT.indexOf("Fishing")));
  }

  private static Article article(String id, String headline, String body) {
    return Article.newBuilder()
        .setId(id)
        .setHeadline(headline)
        .setBody(body)
        .setSource("Quay Gazette")
        .build();
  }
}
