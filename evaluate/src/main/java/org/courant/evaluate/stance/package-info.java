/** Stance: labelled sentences, and what the product reads in them. */
@NullMarked
package org.courant.evaluate.stance;

import org.jspecify.annotations.NullMarked;
