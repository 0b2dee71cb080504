/** The only door to the web: HTTP that trusts neither names, addresses nor answers. */
@NullMarked
package org.courant.ingest.fetch;

import org.jspecify.annotations.NullMarked;
