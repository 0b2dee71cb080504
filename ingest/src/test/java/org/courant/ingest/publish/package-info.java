@NullMarked
package org.courant.ingest.publish;

import org.jspecify.annotations.NullMarked;
