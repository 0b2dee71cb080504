/** The topology; the only package that knows Kafka and Avro. */
@NullMarked
package org.courant.processor.stream;

import org.jspecify.annotations.NullMarked;
