/** Gzip and zip, opened with caps on what comes out. */
@NullMarked
package org.courant.ingest.reader.packed;

import org.jspecify.annotations.NullMarked;
