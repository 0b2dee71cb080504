/** Lists of addresses to fetch. */
@NullMarked
package org.courant.ingest.reader.link;

import org.jspecify.annotations.NullMarked;
