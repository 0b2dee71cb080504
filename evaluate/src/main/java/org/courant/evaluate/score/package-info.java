/** How well what was found matches what is there. */
@NullMarked
package org.courant.evaluate.score;

import org.jspecify.annotations.NullMarked;
