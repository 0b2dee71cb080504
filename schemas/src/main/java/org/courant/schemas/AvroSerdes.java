package org.courant.schemas;

import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Serdes in Confluent's wire format over one registry; what one of them learns, all know. */
public record AvroSerdes(RegistryClient registry) {
  public <T extends SpecificRecordBase> Serde<T> of(Class<T> type) {
    return Serdes.serdeFrom(
        new AvroSerializer<>(registry, type), new AvroDeserializer<>(registry, type));
  }
}
