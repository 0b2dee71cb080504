package org.courant.peers;

import java.util.Locale;
import org.courant.processor.enrich.Article;
import org.courant.processor.enrich.Enriched;
import org.courant.processor.enrich.Enricher;
import org.courant.processor.enrich.Profile;
import org.courant.processor.entity.UserGazetteer;

/** All of Courant: names, the article read as a whole, quotes, stances, the author's attitude. */
final class Courant implements Peer {
  private final Profile profile;
  private final Enricher enricher;

  Courant(Profile profile) {
    this.profile = profile;
    this.enricher = Enricher.create(UserGazetteer.none(), profile).ready();
  }

  @Override
  public String name() {
    return "Courant, " + profile.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String does() {
    return "all of it: names, who is who, quotes, stances";
  }

  @Override
  public int read(String headline, String body) {
    Enriched found = (Enriched) enricher.enrich(new Article("a", headline, null, body, "en"));
    return found.entities().stream().mapToInt(e -> e.mentions().size()).sum();
  }
}
