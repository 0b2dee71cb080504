/** The one main of Courant. */
@NullMarked
package org.courant.app;

import org.jspecify.annotations.NullMarked;
