@NullMarked
package org.courant.ingest.identity;

import org.jspecify.annotations.NullMarked;
