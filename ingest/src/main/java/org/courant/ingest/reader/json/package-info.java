/** Articles as JSON: lines, documents, schema.org, ninjs, JSON Feed. */
@NullMarked
package org.courant.ingest.reader.json;

import org.jspecify.annotations.NullMarked;
