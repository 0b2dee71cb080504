package org.courant.processor.quote;

/** What words do in an attribution: who says it, that it is said, what is said. */
enum Part {
  SOURCE(1),
  CUE(2),
  CONTENT(3);

  /** From 1; part of the model. */
  final int number;

  Part(int number) {
    this.number = number;
  }

  static Part of(int number) {
    return values()[number - 1];
  }
}
