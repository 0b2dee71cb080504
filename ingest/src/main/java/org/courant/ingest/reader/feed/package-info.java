/** RSS and Atom. */
@NullMarked
package org.courant.ingest.reader.feed;

import org.jspecify.annotations.NullMarked;
