@NullMarked
package org.courant.ingest.reader.field;

import org.jspecify.annotations.NullMarked;
