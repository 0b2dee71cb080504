@NullMarked
package org.courant.ingest.feeds;

import org.jspecify.annotations.NullMarked;
