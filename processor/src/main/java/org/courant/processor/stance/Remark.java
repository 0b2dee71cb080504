package org.courant.processor.stance;

import org.courant.processor.quote.Words.Named;

/**
 * Somebody's own words about another, where no mention of the speaker stands in the sentence.
 *
 * @param sentence the words of one sentence of the quote
 * @param cue the position of the opinion word nearest to the target
 */
record Remark(Scene sentence, Voice speaker, Named target, int cue, double worth) {}
