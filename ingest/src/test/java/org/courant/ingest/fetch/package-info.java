@NullMarked
package org.courant.ingest.fetch;

import org.jspecify.annotations.NullMarked;
