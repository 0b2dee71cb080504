/** What the user sets: read once, checked whole, handed on as records. */
@NullMarked
package org.courant.app.settings;

import org.jspecify.annotations.NullMarked;
