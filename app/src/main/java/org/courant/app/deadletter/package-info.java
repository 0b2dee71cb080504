/** Dead letters: what they hold, and how they are sent again. */
@NullMarked
package org.courant.app.deadletter;

import org.jspecify.annotations.NullMarked;
