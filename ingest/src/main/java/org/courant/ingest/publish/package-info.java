/** Items to the articles topic; the only package that knows Kafka and Avro. */
@NullMarked
package org.courant.ingest.publish;

import org.jspecify.annotations.NullMarked;
