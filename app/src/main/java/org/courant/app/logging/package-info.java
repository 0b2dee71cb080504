/** How log lines look, and that a trouble which repeats itself does not fill the log. */
@NullMarked
package org.courant.app.logging;

import org.jspecify.annotations.NullMarked;
