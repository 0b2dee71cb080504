package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.courant.evaluate.input.BadInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllReaderTest {
  @TempDir private Path dir;

  private List<TaggedDocument> read(String content) throws IOException {
    return read(content, null);
  }

  private List<TaggedDocument> read(String content, @Nullable String column) throws IOException {
    Path file = Files.writeString(dir.resolve("set.conll"), content);
    return new ConllReader(column).read(file);
  }

  private static TaggedSentence only(List<TaggedDocument> documents) {
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).sentences()).hasSize(1);
    return documents.get(0).sentences().get(0);
  }

  @Test
  void tokenIsFirstAndTagIsLast() throws IOException {
    TaggedSentence sentence = only(read("Oslo NNP B-NP B-LOC\nslept VBD B-VP O\n"));
    assertThat(sentence.tokens()).containsExactly("Oslo", "slept");
    assertThat(sentence.gold()).containsExactly(new Chunk(0, 0, "LOC"));
  }

  @Test
  void blankLineEndsASentenceAndItsName() throws IOException {
    List<TaggedDocument> read = read("-DOCSTART- O\n\nAda\tI-PER\n\n\nBo\tI-PER\n");
    assertThat(read).hasSize(1);
    assertThat(read.get(0).sentences())
        .extracting(TaggedSentence::gold)
        .containsExactly(List.of(new Chunk(0, 0, "PER")), List.of(new Chunk(0, 0, "PER")));
  }

  @Test
  void documentMarkBeginsADocument() throws IOException {
    List<TaggedDocument> read =
        read("-DOCSTART- -X- O O\n\nAda NNP I-NP I-PER\n\n-DOCSTART- -X- O O\n\nBo NNP I-NP O\n");
    assertThat(read).hasSize(2);
  }

  @Test
  void withoutMarksEachSentenceIsADocument() throws IOException {
    assertThat(read("Ada O\n\nBo O\n\nCy O\n")).hasSize(3);
  }

  @Test
  void columnThatCountsTokensIsSeen() throws IOException {
    TaggedSentence sentence =
        only(
            read(
                """
                # newdoc id = a
                # sent_id = a-1
                # text = Ada can't
                1\tAda\tB-PER\t-\tbo
                2-3\tcan't\tO\t-\t-
                2\tca\tO\t-\t-
                3\tn't\tO\t-\t-
                """));
    assertThat(sentence.tokens()).containsExactly("Ada", "ca", "n't");
    assertThat(sentence.text()).isEqualTo("Ada can't");
    assertThat(sentence.gold()).containsExactly(new Chunk(0, 0, "PER"));
  }

  @Test
  void numberSignIsATokenWhereItHasATag() throws IOException {
    assertThat(only(read("#\tO\n1\tO\n")).tokens()).containsExactly("#", "1");
    assertThat(only(read("# O\n1 O\n")).tokens()).containsExactly("#", "1");
    assertThat(only(read("# set of ours\nAda O\n")).tokens()).containsExactly("Ada");
  }

  @Test
  void columnMayBeNumberedOrNamed() throws IOException {
    assertThat(only(read("Ada B-PER O\n", "2")).gold()).hasSize(1);
    assertThat(only(read("ner token\nB-PER Ada\n", "ner")).tokens()).containsExactly("Ada");
  }

  @Test
  void brokenTagIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("Ada B-PER\nran X-PER\nfar O\n"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("set.conll:2: tag 'X-PER' in column 2 must be O, or one of B-");
  }

  @Test
  void missingTagIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("Ada B-PER\nran\n"))
        .hasMessageContaining("set.conll:2: 'ran' must have a tag in column 2");
    assertThatThrownBy(() -> read("Ada\nran\n")).hasMessageContaining("has 1 column");
  }

  @Test
  void unknownColumnNameAndEmptyFileAreTold() {
    assertThatThrownBy(() -> read("word tag\nAda O\n", "ner"))
        .hasMessageContaining("no column is named 'ner', the first line names [word, tag]");
    assertThatThrownBy(() -> read("\n\n")).hasMessageContaining("has no token");
    assertThatThrownBy(() -> new ConllReader(null).read(dir.resolve("none")))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void bytesThatAreNoTextAreTold() throws IOException {
    Path file = Files.write(dir.resolve("bad"), new byte[] {'A', (byte) 0xC3, ' ', 'O'});
    assertThatThrownBy(() -> new ConllReader(null).read(file)).hasMessageContaining("UTF-8");
  }
}
