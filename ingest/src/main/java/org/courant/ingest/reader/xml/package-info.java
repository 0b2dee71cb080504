/** XML made safe: no declarations of entities, and no more tags than an article has. */
@NullMarked
package org.courant.ingest.reader.xml;

import org.jspecify.annotations.NullMarked;
