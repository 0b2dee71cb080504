package org.courant.processor.encoder;

import org.courant.processor.text.Span;

/** A word or a part of one, as the model knows it, and where in the text it stands. */
record Piece(int id, Span span) {}
