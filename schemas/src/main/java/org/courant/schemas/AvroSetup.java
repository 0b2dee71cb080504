package org.courant.schemas;

import org.apache.avro.data.TimeConversions.TimestampMillisConversion;
import org.apache.avro.generic.GenericData;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * What Avro must be told, once in a process, before it decodes our records.
 *
 * <ul>
 *   <li>It decodes only into classes that it trusts: the generated ones.
 *   <li>The lists that it decodes compare their elements by the rules of {@code GenericData},
 *       whatever the elements are, and fail on an {@code Instant} unless those rules know it.
 * </ul>
 */
public final class AvroSetup {
  private static final String GENERATED = "org.courant.avro";

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(GENERATED)));
    GenericData.get().addLogicalTypeConversion(new TimestampMillisConversion());
  }

  private AvroSetup() {}

  /** Has an effect the first time only; whatever builds or decodes records calls it before. */
  public static void done() {
    // The static initializer has done it.
  }
}
