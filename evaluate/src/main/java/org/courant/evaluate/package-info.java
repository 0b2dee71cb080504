/** Scores of the language stages on labelled sets; knows nothing of Kafka, Avro or commands. */
@NullMarked
package org.courant.evaluate;

import org.jspecify.annotations.NullMarked;
