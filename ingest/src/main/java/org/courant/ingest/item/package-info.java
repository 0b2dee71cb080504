/** One article as it was read. */
@NullMarked
package org.courant.ingest.item;

import org.jspecify.annotations.NullMarked;
