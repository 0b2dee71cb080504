/** Where items go, and what became of them: what feeds and watched folders have in common. */
@NullMarked
package org.courant.ingest.outlet;

import org.jspecify.annotations.NullMarked;
