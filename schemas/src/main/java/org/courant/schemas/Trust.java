package org.courant.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro decodes only into classes that it has been told to trust; these are the generated ones. */
final class Trust {
  private static final String GENERATED = "org.courant.avro";

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(GENERATED)));
  }

  private Trust() {}

  /** Has an effect the first time only; whatever decodes calls it before. */
  static void inGeneratedRecords() {
    // The static initializer has done it.
  }
}
