/** Names: labelled sentences, and the product's names laid on their tokens. */
@NullMarked
package org.courant.evaluate.ner;

import org.jspecify.annotations.NullMarked;
