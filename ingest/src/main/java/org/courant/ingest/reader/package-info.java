/** Files and streams to items; what cannot be read is a value too. */
@NullMarked
package org.courant.ingest.reader;

import org.jspecify.annotations.NullMarked;
