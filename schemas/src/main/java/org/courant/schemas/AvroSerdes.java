package org.courant.schemas;

import org.apache.avro.specific.SpecificRecordBase;

/** The serdes of the public topics, all over one registry. */
public final class AvroSerdes {
  private final RegistryClient registry;

  public AvroSerdes(RegistryClient registry) {
    this.registry = registry;
  }

  public <T extends SpecificRecordBase> AvroSerde<T> of(Class<T> type) {
    return new AvroSerde<>(type, registry);
  }
}
