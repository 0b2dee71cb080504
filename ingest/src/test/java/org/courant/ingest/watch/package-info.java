@NullMarked
package org.courant.ingest.watch;

import org.jspecify.annotations.NullMarked;
