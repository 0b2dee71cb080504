@NullMarked
package org.courant.ingest;

import org.jspecify.annotations.NullMarked;
