/**
 * Which texts are copies of one another: plain functions over strings, nothing of Kafka or Avro.
 */
@NullMarked
package org.courant.stories.copy;

import org.jspecify.annotations.NullMarked;
