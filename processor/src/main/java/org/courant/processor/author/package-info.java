/** The author's own stance towards those whom the article names. */
@NullMarked
package org.courant.processor.author;

import org.jspecify.annotations.NullMarked;
