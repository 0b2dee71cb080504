/** What must never be printed: which settings are secret, and the net under all that we say. */
@NullMarked
package org.courant.app.redaction;

import org.jspecify.annotations.NullMarked;
