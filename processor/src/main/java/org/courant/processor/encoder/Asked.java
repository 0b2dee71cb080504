package org.courant.processor.encoder;

import java.util.List;

/**
 * A question as the network reads it.
 *
 * @param mentions the target, or p and q
 */
record Asked(Window window, List<Mark> mentions) {}
