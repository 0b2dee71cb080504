package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.RegistryClient;
import org.courant.schemas.RegistryRefusedException;
import org.courant.schemas.RegistryUnavailableException;

/** The registry and the schemas in it. */
final class RegistryChecks {
  /** No record of ours can be read as that, so a registry that takes it asks no questions. */
  private static final Schema ALIEN = Schema.create(Schema.Type.INT);

  private final RegistryClient registry;
  private final String url;
  private final List<Finding> findings = new ArrayList<>();

  RegistryChecks(RegistryClient registry, String url) {
    this.registry = registry;
    this.url = url;
  }

  List<Finding> of(Map<String, Schema> schemas) {
    try {
      List<String> subjects = registry.subjects();
      findings.add(Finding.well("registry", url + " answers; subjects: " + subjects.size()));
      mode();
      schemas.forEach((topic, schema) -> subject(AvroSerde.subject(topic), schema, subjects));
    } catch (RegistryUnavailableException e) {
      add(
          Check.REGISTRY_SILENT,
          "registry",
          String.valueOf(e.getMessage()),
          "start it, or mend registry.url (Confluent's API; Apicurio's ends in /apis/ccompat/v7)");
    } catch (RegistryRefusedException e) {
      add(
          Check.REGISTRY_REFUSES,
          "registry",
          String.valueOf(e.getMessage()),
          "set registry.user and registry.password to what the registry knows, or mend"
              + " registry.url");
    }
    return List.copyOf(findings);
  }

  private void mode() {
    String mode = registry.mode();
    if (mode.startsWith("READONLY")) {
      add(
          Check.REGISTRY_READ_ONLY,
          "registry",
          "its mode is " + mode + "; to register schemas it must be READWRITE",
          "curl -X PUT -d '{\"mode\":\"READWRITE\"}' " + url + "/mode, or register them elsewhere");
    }
  }

  private void subject(String subject, Schema schema, List<String> subjects) {
    if (!subjects.contains(subject)) {
      add(
          Check.SUBJECT_MISSING,
          subject,
          "is not registered",
          "`courant process` registers it at its start");
    } else if (!registry.compatible(subject, schema)) {
      add(
          Check.SCHEMA_INCOMPATIBLE,
          subject,
          "holds a schema that this version's does not follow",
          "upgrade the programs in the order that docs/reference.md gives");
    } else if (registry.compatible(subject, ALIEN)) {
      add(
          Check.COMPATIBILITY_NONE,
          subject,
          "takes any schema; its compatibility should be BACKWARD",
          "curl -X PUT -d '{\"compatibility\":\"BACKWARD\"}' " + url + "/config/" + subject);
    } else {
      findings.add(Finding.well(subject, "is registered and compatible"));
    }
  }

  private void add(Check check, String subject, String what, String cure) {
    findings.add(Finding.of(check, subject, what, cure));
  }
}
