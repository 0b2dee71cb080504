/** The page that holds the figures of all development sets. */
@NullMarked
package org.courant.evaluate.quality;

import org.jspecify.annotations.NullMarked;
