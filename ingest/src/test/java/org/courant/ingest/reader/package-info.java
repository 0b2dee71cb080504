@NullMarked
package org.courant.ingest.reader;

import org.jspecify.annotations.NullMarked;
