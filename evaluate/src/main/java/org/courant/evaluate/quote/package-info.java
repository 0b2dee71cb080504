/** Quotes: annotated articles, and who is found to say what in them. */
@NullMarked
package org.courant.evaluate.quote;

import org.jspecify.annotations.NullMarked;
