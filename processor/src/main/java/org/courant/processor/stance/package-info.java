/**
 * Who is for or against whom or what, and the words that show it. {@link
 * org.courant.processor.stance.StanceFinder} is the stage; each {@code Reader} knows one way to
 * show a stance, {@code lexicon.tsv} the words, {@code Shown} what they are worth.
 */
@NullMarked
package org.courant.processor.stance;

import org.jspecify.annotations.NullMarked;
