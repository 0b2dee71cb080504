package org.courant.processor.quote;

/**
 * What a verb does with the words it introduces.
 *
 * <p>SAY: speech (“said”). DESCRIBE: calls something something (“described … as”). VIEW: says what
 * somebody thinks, with words of theirs (“believes”, “blamed”).
 */
enum Cue {
  SAY,
  DESCRIBE,
  VIEW
}
