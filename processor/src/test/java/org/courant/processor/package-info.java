/** Claims about the module. */
@NullMarked
package org.courant.processor;

import org.jspecify.annotations.NullMarked;
