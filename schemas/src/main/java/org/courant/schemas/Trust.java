package org.courant.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro decodes only into classes that it has been told to trust; these are the generated ones. */
public final class Trust {
  private static final String GENERATED = "org.courant.avro";

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(GENERATED)));
  }

  private Trust() {}

  /** Has an effect the first time only; whatever builds or decodes records calls it before. */
  public static void inGeneratedRecords() {
    // The static initializer has done it.
  }
}
