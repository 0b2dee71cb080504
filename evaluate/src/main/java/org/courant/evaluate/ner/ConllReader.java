package org.courant.evaluate.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoNLL-style files: a token a line, its tag in a column, a blank line between sentences.
 *
 * <p>A document begins at {@code -DOCSTART-} or {@code # newdoc}. Where a file has no such mark,
 * nothing tells that neighbours belong together, and each sentence is a document of its own.
 */
public final class ConllReader {
  private final @Nullable String column;

  /**
   * Reader of one kind of file.
   *
   * @param column of the tag: a number from 1, or a name that the first line has; null to look
   */
  public ConllReader(@Nullable String column) {
    this.column = column;
  }

  public List<TaggedDocument> read(Path file) {
    Rows rows = Rows.of(TextFile.lines(file));
    if (rows.sentences().isEmpty()) {
      throw new BadInputException(file, "has no token, must have one a line");
    }
    if (column == null) {
      return documents(file, rows, Columns.detect(file, rows));
    }
    if (column.matches("\\d{1,9}")) {
      return documents(file, rows, Columns.numbered(rows, Integer.parseInt(column)));
    }
    Columns columns = Columns.named(file, rows.all().get(0), column);
    return documents(file, rows.withoutFirst(), columns);
  }

  private static List<TaggedDocument> documents(Path file, Rows rows, Columns columns) {
    List<TaggedDocument> documents = new ArrayList<>();
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Rows.Sentence sentence : rows.sentences()) {
      if (!sentences.isEmpty() && (sentence.opens() || !rows.hasMarks())) {
        documents.add(new TaggedDocument(sentences));
        sentences.clear();
      }
      sentences.add(sentence(file, sentence, columns));
    }
    documents.add(new TaggedDocument(sentences));
    return documents;
  }

  private static TaggedSentence sentence(Path file, Rows.Sentence sentence, Columns columns) {
    List<String> tokens = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (Row row : sentence.rows()) {
      if (!columns.indexed() || !row.isNoToken()) {
        tokens.add(columns.token(file, row));
        tags.add(columns.tag(file, row));
      }
    }
    return new TaggedSentence(tokens, Chunk.of(tags), sentence.text());
  }
}
