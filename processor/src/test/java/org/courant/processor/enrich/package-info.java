/** Claims about the whole engine. */
@NullMarked
package org.courant.processor.enrich;

import org.jspecify.annotations.NullMarked;
