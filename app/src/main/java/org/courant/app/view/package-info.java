/** Records as a person reads them in a terminal; nothing here reads or writes a stream. */
@NullMarked
package org.courant.app.view;

import org.jspecify.annotations.NullMarked;
