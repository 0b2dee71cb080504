/** What all readers share: limits, dates, encodings, and where drafts go. */
@NullMarked
package org.courant.ingest.reader.field;

import org.jspecify.annotations.NullMarked;
