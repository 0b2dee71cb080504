/** NewsML-G2 and NITF. */
@NullMarked
package org.courant.ingest.reader.wire;

import org.jspecify.annotations.NullMarked;
