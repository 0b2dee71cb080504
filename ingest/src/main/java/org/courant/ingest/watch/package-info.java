/** Folders in which files appear: each is read once it is complete, and remembered. */
@NullMarked
package org.courant.ingest.watch;

import org.jspecify.annotations.NullMarked;
