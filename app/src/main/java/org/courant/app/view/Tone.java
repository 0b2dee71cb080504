package org.courant.app.view;

/** What a stretch of a line is, from which its colour follows; the 16 basic colours only. */
enum Tone {
  BODY(""),
  HEADLINE("1"),
  HEADING("1;34"),
  NAME("36"),
  FAINT("2"),
  FOR("32"),
  AGAINST("31"),
  NOTICE("33");

  /** Select Graphic Rendition parameters of ECMA-48. */
  final String code;

  Tone(String code) {
    this.code = code;
  }
}
