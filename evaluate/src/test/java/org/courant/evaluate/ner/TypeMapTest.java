package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.courant.processor.entity.EntityType;
import org.junit.jupiter.api.Test;

class TypeMapTest {
  @Test
  void usualNamesAreKnownInAnyCase() {
    assertThat(TypeMap.usual().counterpart("PER")).isEqualTo(EntityType.PERSON);
    assertThat(TypeMap.usual().counterpart("person")).isEqualTo(EntityType.PERSON);
    assertThat(TypeMap.usual().counterpart("MISC")).isNull();
  }

  @Test
  void entriesWinOverTheUsual() {
    TypeMap map =
        TypeMap.usual().with(List.of("group=ORGANIZATION", "PER=-", "creative-work=OTHER"));
    assertThat(map.counterpart("group")).isEqualTo(EntityType.ORGANIZATION);
    assertThat(map.counterpart("PER")).isNull();
    assertThat(map.counterpart("creative-work")).isEqualTo(EntityType.OTHER);
    assertThat(map.counterpart("LOC")).isEqualTo(EntityType.LOCATION);
  }

  @Test
  void brokenEntryIsTold() {
    assertThatThrownBy(() -> TypeMap.usual().with(List.of("PER")))
        .hasMessageContaining("'PER' must be SET_TYPE=TYPE");
    assertThatThrownBy(() -> TypeMap.usual().with(List.of("PER=MAN")))
        .hasMessageContaining("'PER=MAN' must map to - or one of [PERSON");
  }
}
