package org.courant.processor.stream;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;

/**
 * Where the topology gets its serdes: the registry's in production, registry-free ones in tests.
 */
@FunctionalInterface
public interface RecordSerdes {
  <T extends SpecificRecordBase> Serde<T> of(Class<T> type);
}
