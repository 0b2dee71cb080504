package org.courant.evaluate.stance;

import org.courant.processor.text.Span;

/**
 * A sentence with two who may stand for or against each other.
 *
 * @param line in its file
 * @param sentence without the brackets that mark the two
 */
public record PairedSentence(int line, String sentence, Span p, Span q, Direction gold) {}
