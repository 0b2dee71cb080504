package org.courant.processor.encoder;

/**
 * The pieces of a mention, by their places in a window.
 *
 * @param to behind the last
 */
record Mark(int from, int to) {}
