package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChunkTest {
  private static List<Chunk> chunks(String tags) {
    return Chunk.of(Stream.of(tags.split(" ", -1)).map(Tag::parse).toList());
  }

  @Test
  void twoBeginningsAreTwoNames() {
    assertThat(chunks("B-PER B-PER I-PER"))
        .containsExactly(new Chunk(0, 0, "PER"), new Chunk(1, 2, "PER"));
  }

  @Test
  void insideOfAnotherTypeBeginsAName() {
    assertThat(chunks("B-PER I-LOC I-LOC O"))
        .containsExactly(new Chunk(0, 0, "PER"), new Chunk(1, 2, "LOC"));
  }

  @Test
  void insideBehindNothingBeginsAName() {
    assertThat(chunks("O I-ORG I-ORG O I-ORG"))
        .containsExactly(new Chunk(1, 2, "ORG"), new Chunk(4, 4, "ORG"));
  }

  @Test
  void iob1BeginsOnlyWhereTwoNamesMeet() {
    assertThat(chunks("I-LOC I-LOC B-LOC I-LOC"))
        .containsExactly(new Chunk(0, 1, "LOC"), new Chunk(2, 3, "LOC"));
  }

  @Test
  void bioesNamesEndWhereTheySay() {
    assertThat(chunks("S-PER S-PER B-ORG I-ORG E-ORG I-ORG"))
        .containsExactly(
            new Chunk(0, 0, "PER"),
            new Chunk(1, 1, "PER"),
            new Chunk(2, 4, "ORG"),
            new Chunk(5, 5, "ORG"));
  }

  @Test
  void endBehindAnEndIsAName() {
    assertThat(chunks("B-ORG E-ORG E-ORG"))
        .containsExactly(new Chunk(0, 1, "ORG"), new Chunk(2, 2, "ORG"));
  }

  @Test
  void bilouAndBmesAreReadAsBioes() {
    assertThat(chunks("U-PER O B-LOC L-LOC")).isEqualTo(chunks("S-PER O B-LOC E-LOC"));
    assertThat(chunks("B-PER M-PER E-PER")).containsExactly(new Chunk(0, 2, "PER"));
  }

  @Test
  void typeMayHoldAHyphen() {
    assertThat(chunks("B-creative-work I-creative-work"))
        .containsExactly(new Chunk(0, 1, "creative-work"));
  }

  @Test
  void nameEndsWithTheSentence() {
    assertThat(chunks("O B-PER")).containsExactly(new Chunk(1, 1, "PER"));
    assertThat(chunks("I-PER O")).containsExactly(new Chunk(0, 0, "PER"));
  }

  @Test
  void chunksAreWrittenAsIob2() {
    List<Chunk> two = List.of(new Chunk(0, 0, "PER"), new Chunk(1, 2, "PER"));
    assertThat(Chunk.tags(two, 4)).containsExactly("B-PER", "B-PER", "I-PER", "O");
    assertThat(chunks(String.join(" ", Chunk.tags(two, 4)))).isEqualTo(two);
  }

  @Test
  void chunkEndsNotBeforeItsStart() {
    assertThatThrownBy(() -> new Chunk(3, 2, "PER")).hasMessageContaining("3..2");
  }
}
