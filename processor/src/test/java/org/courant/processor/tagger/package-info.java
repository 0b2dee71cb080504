/** Recognition. */
@NullMarked
package org.courant.processor.tagger;

import org.jspecify.annotations.NullMarked;
