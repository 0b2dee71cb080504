package org.courant.schemas;

import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;
import org.courant.avro.Article;

/**
 * Lets Avro instantiate our generated classes, which it forbids until told; once per JVM. The
 * serdes see to it; code that builds records without one calls {@link #trust()} first.
 */
public final class TrustedRecords {
  static {
    String ours = Article.class.getPackageName() + ".";
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT, type -> type.getName().startsWith(ours)));
  }

  private TrustedRecords() {}

  /** Does its work when the class is loaded. */
  public static void trust() {}

  /** Data model of a generated class, with the fast reader on. */
  static SpecificData model(Class<? extends SpecificRecordBase> type) {
    SpecificData model = SpecificData.getForClass(type);
    model.setFastReaderEnabled(true);
    return model;
  }
}
