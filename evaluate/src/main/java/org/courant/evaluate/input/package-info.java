/** Labelled files, line by line, and what to say where one is broken. */
@NullMarked
package org.courant.evaluate.input;

import org.jspecify.annotations.NullMarked;
