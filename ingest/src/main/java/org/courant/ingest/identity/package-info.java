/** Stable ids: guid, else canonical URL, else a hash of the content. */
@NullMarked
package org.courant.ingest.identity;

import org.jspecify.annotations.NullMarked;
