/** Kafka's own tools, pointed at the cluster in use, and a plain reader of whole topics. */
@NullMarked
package org.courant.app.kafka;

import org.jspecify.annotations.NullMarked;
