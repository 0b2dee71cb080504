package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityType;
import org.courant.processor.entity.Mention;
import org.courant.processor.stance.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedHoldersTest {
  private static final Enricher ENRICHER = Enricher.create();

  @Test
  void partyThatTakesASideIsAnEntityOfAllItsMentions() {
    Enriched found = read("Protesters denounced Ann Bly. The protesters left at noon.");
    Entity protesters = entity(found, "protesters");
    assertThat(protesters.type()).isEqualTo(EntityType.GROUP);
    assertThat(protesters.mentions())
        .extracting(m -> m.span().in(found.document().text()) + " " + m.kind())
        .containsExactly("Protesters NOMINAL", "The protesters NOMINAL");
    assertThat(found.stances()).extracting(s -> s.holder().entity()).containsExactly("protesters");
  }

  @Test
  void oneBodyIsAnOrganisation() {
    Enriched found = read("The harbour panel denounced Ann Bly. The panel met at noon.");
    Entity panel = entity(found, "harbour-panel");
    assertThat(panel.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(panel.mentions()).hasSize(2);
  }

  @Test
  void partyThatSpeaksIsAnEntity() {
    Enriched found = read("Officials said that Ann Bly would close the harbour in May.");
    assertThat(entity(found, "officials").mentions()).hasSize(1);
    assertThat(found.quotes()).extracting(q -> q.speaker()).containsExactly("officials");
  }

  @Test
  void partyThatDoesNeitherIsNone() {
    Enriched found = read("Officials met Ann Bly in the harbour, where workers paint ships.");
    assertThat(ids(found)).containsExactly("ann-bly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protesters denounced Ann Bly. Critics praised Oslo, and they said so.",
        "Ann Bly and Tom Roe came to Oslo. They denounced the harbour panel.",
        "“We denounce Ann Bly,” the workers said. Other workers praised her.",
        "Norwegian officials denounced Ann Bly, and officials of Oslo praised her.",
        "The Panel denounced Ann Bly. The panel praised Tom Roe.",
        "Groups of protesters denounced groups of officials.",
        "The committee denounced the committee of the House Oversight Committee.",
      })
  void allWhoHoldSpeakOrAreTargetsAreEntitiesAndNoMentionsOverlap(String text) {
    Enriched found = read(text);
    Set<String> ids = ids(found);
    for (Stance stance : found.stances()) {
      assertThat(ids).contains(stance.holder().entity());
      if (stance.target().entity() != null) {
        assertThat(ids).contains(stance.target().entity());
      }
    }
    found.quotes().stream()
        .filter(q -> q.speaker() != null)
        .forEach(q -> assertThat(ids).contains(q.speaker()));
    List<Mention> mentions = found.entities().stream().flatMap(e -> e.mentions().stream()).toList();
    for (Mention a : mentions) {
      assertThat(mentions).filteredOn(b -> b.span().overlaps(a.span())).containsExactly(a);
    }
  }

  private static Entity entity(Enriched found, String id) {
    return found.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<String> ids(Enriched found) {
    return found.entities().stream().map(Entity::id).collect(Collectors.toSet());
  }

  private static Enriched read(String body) {
    return (Enriched) ENRICHER.enrich(new Article("t", "Harbour news", null, body, null));
  }
}
