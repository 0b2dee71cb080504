/** The contract with the world: topics, and the serde in Confluent's wire format. */
@NullMarked
package org.courant.schemas;

import org.jspecify.annotations.NullMarked;
