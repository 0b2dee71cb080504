package org.courant.app.browser;

import java.util.List;
import java.util.Map;
import org.courant.avro.Coverage;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;
import org.courant.avro.Holder;
import org.courant.avro.Mention;
import org.courant.avro.MentionKind;
import org.courant.avro.Provenance;
import org.courant.avro.Quote;
import org.courant.avro.QuoteKind;
import org.courant.avro.Scope;
import org.courant.avro.Span;
import org.courant.avro.Stance;
import org.courant.avro.StanceLabel;
import org.courant.avro.Target;
import org.courant.schemas.AvroSetup;

/** An enriched article that means harm in every field that a page may show. */
final class Hostile {
  static final String MARKUP =
      "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

  private static final String ID = "hostile/../%2e?x=<b>&y";
  private static final String REVERSED = "\u202Edesrever si siht";
  private static final String LONG = "W".repeat(50_000);
  private static final String HEADLINE = MARKUP + ' ' + REVERSED + ' ' + LONG;

  private Hostile() {}

  static EnrichedArticle article() {
    AvroSetup.done();
    return EnrichedArticle.newBuilder()
        .setId(ID)
        .setVersion(1)
        .setHeadline(HEADLINE)
        .setLanguage("xx-<i>")
        .setSource(MARKUP + REVERSED)
        .setUrl("javascript:window.hacked=1")
        .setText(HEADLINE + "\n\n" + MARKUP + ' ' + LONG)
        .setSentences(List.of())
        .setEntities(List.of(entity(MARKUP, 0), entity(LONG, MARKUP.length() + 1)))
        .setQuotes(List.of(quote()))
        .setStances(List.of(stance()))
        .setRights(MARKUP)
        .setProvenance(new Provenance(MARKUP, Map.of(MARKUP, REVERSED), new Coverage(1, false)))
        .build();
  }

  private static Entity entity(String name, int at) {
    return Entity.newBuilder()
        .setId(name.length() > 99 ? "long" : name)
        .setName(name)
        .setType(EntityType.OTHER)
        .setRoles(List.of(MARKUP, LONG))
        .setProminence(0.5)
        .setMentions(List.of(new Mention(at, at + 9, MentionKind.NAME)))
        .build();
  }

  private static Quote quote() {
    return Quote.newBuilder()
        .setStart(0)
        .setEnd(HEADLINE.length())
        .setKind(QuoteKind.DIRECT)
        .setSpeaker(MARKUP)
        .build();
  }

  /** From a name to all that follows it, over the end of the paragraph. */
  private static Stance stance() {
    return Stance.newBuilder()
        .setHolder(new Holder(MARKUP, 0, 9))
        .setTarget(new Target("long", LONG, MARKUP.length() + 1, HEADLINE.length() + 20))
        .setLabel(StanceLabel.AGAINST)
        .setProbability(1)
        .setEvidence(new Span(4, HEADLINE.length() + 40))
        .setQuoted(true)
        .setNegated(true)
        .setScope(Scope.HEADLINE)
        .build();
  }
}
