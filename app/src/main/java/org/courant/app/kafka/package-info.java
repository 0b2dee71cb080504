/** Kafka's own tools, pointed at the cluster in use. */
@NullMarked
package org.courant.app.kafka;

import org.jspecify.annotations.NullMarked;
