/** Claims about text. */
@NullMarked
package org.courant.processor.text;

import org.jspecify.annotations.NullMarked;
