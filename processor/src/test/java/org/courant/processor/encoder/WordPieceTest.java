package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of("[UNK]", "har", "##bour", "##bo", "harb", "elan", ",", "’", "s", "北", "b");
  private static final WordPiece WORD_PIECE = new WordPiece(new Vocabulary(PIECES));

  @Test
  void longestPieceComesFirst() {
    assertThat(read("harbour")).containsExactly("[UNK]:harbour");
    assertThat(read("harbo")).containsExactly("[UNK]:harbo");
    assertThat(read("Harb, har")).containsExactly("harb:Harb", ",:,", "har:har");
  }

  @Test
  void accentsAndCaseDoNotCountButKeepTheirPlaces() {
    assertThat(read("Élan’s")).containsExactly("elan:Élan", "’:’", "s:s");
    assertThat(read("E\u0301LAN")).containsExactly("elan:E\u0301LAN");
  }

  @Test
  void controlsAreDroppedAndIdeographsStandAlone() {
    assertThat(read("h\u200bar\u0000b北b")).containsExactly("harb:h\u200bar\u0000b", "北:北", "b:b");
  }

  @Test
  void endlessWordIsUnknown() {
    assertThat(read("s".repeat(101))).containsExactly("[UNK]:" + "s".repeat(101));
  }

  @Test
  void onlyTheStretchIsReadAndPlacesAreThoseOfTheText() {
    List<Piece> pieces = WORD_PIECE.pieces("har 😀 harb", new Span(4, 11));
    assertThat(pieces).extracting(Piece::span).containsExactly(new Span(4, 6), new Span(7, 11));
  }

  private static List<String> read(String text) {
    return WORD_PIECE.pieces(text, new Span(0, text.length())).stream()
        .map(p -> PIECES.get(p.id()) + ":" + p.span().in(text))
        .toList();
  }
}
