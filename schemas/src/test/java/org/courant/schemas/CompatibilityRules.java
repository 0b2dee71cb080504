package org.courant.schemas;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/**
 * What a schema may change from one release to the next, so that every reader, old or new, reads
 * every record, new or old. Stricter than Avro, which lets a field vanish, a default contradict its
 * union, and milliseconds become microseconds. Each violation names schema, field and rule.
 */
final class CompatibilityRules {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> violations = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private final String root;

  private CompatibilityRules(String root) {
    this.root = root;
  }

  /** What is wrong with one schema by itself. */
  static List<String> violations(Schema schema) {
    CompatibilityRules rules = new CompatibilityRules(schema.getName());
    rules.check(schema);
    return rules.violations;
  }

  /** What is wrong with one schema after another. */
  static List<String> violations(Schema released, Schema current) {
    CompatibilityRules rules = new CompatibilityRules(current.getName());
    rules.compare(current.getName(), released, current);
    if (rules.violations.isEmpty()) {
      rules.askAvro("old readers, new records", released, current);
      rules.askAvro("new readers, old records", current, released);
    }
    return rules.violations;
  }

  private void check(Schema schema) {
    switch (schema.getType()) {
      case RECORD -> checkRecord(schema);
      case ENUM -> {
        if (schema.getEnumDefault() == null) {
          report(schema.getName(), "an enum must have a default, or it can never gain a symbol");
        }
      }
      case ARRAY -> check(schema.getElementType());
      case MAP -> check(schema.getValueType());
      case UNION -> schema.getTypes().forEach(this::check);
      default -> {}
    }
  }

  private void checkRecord(Schema schema) {
    if (!visited.add(schema.getFullName())) {
      return;
    }
    for (Field field : schema.getFields()) {
      if (field.schema().isUnion() && field.hasDefaultValue()) {
        checkUnionDefault(schema, field);
      }
      check(field.schema());
    }
  }

  private void checkUnionDefault(Schema schema, Field field) {
    JsonNode value = rawDefault(schema, field.name());
    Schema first = field.schema().getTypes().get(0);
    if (!fits(first.getType(), value)) {
      report(
          schema.getName() + "." + field.name(),
          "default %s must be of the union's first type, %s".formatted(value, first.getName()));
    }
  }

  private static boolean fits(Schema.Type type, JsonNode value) {
    return switch (type) {
      case NULL -> value.isNull();
      case BOOLEAN -> value.isBoolean();
      case INT, LONG -> value.isIntegralNumber();
      case FLOAT, DOUBLE -> value.isNumber();
      case STRING, BYTES, FIXED, ENUM -> value.isTextual();
      case ARRAY -> value.isArray();
      case MAP, RECORD -> value.isObject();
      case UNION -> false;
    };
  }

  /** As written; Avro's own accessor already interprets it. */
  private static JsonNode rawDefault(Schema schema, String name) {
    try {
      for (JsonNode field : JSON.readTree(schema.toString()).path("fields")) {
        if (field.path("name").asText().equals(name)) {
          return field.path("default");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(schema.getName() + " has no field " + name);
  }

  private void compare(String at, Schema released, Schema current) {
    if (!kind(released).equals(kind(current))) {
      report(at, "type must stay %s, is %s".formatted(kind(released), kind(current)));
      return;
    }
    switch (current.getType()) {
      case RECORD -> compareRecords(released, current);
      case ENUM -> compareEnums(at, released, current);
      case ARRAY -> compare(at + "[]", released.getElementType(), current.getElementType());
      case MAP -> compare(at + "{}", released.getValueType(), current.getValueType());
      case UNION -> compareUnions(at, released, current);
      default -> {}
    }
  }

  private void compareRecords(Schema released, Schema current) {
    if (!visited.add(current.getFullName())) {
      return;
    }
    for (Field old : released.getFields()) {
      String at = current.getName() + "." + old.name();
      Field field = current.getField(old.name());
      if (field == null) {
        report(at, "a released field must not be removed or renamed");
      } else {
        compare(at, old.schema(), field.schema());
      }
    }
    for (Field field : current.getFields()) {
      if (released.getField(field.name()) == null && !field.hasDefaultValue()) {
        report(current.getName() + "." + field.name(), "a new field must have a default");
      }
    }
  }

  private void compareEnums(String at, Schema released, Schema current) {
    for (String symbol : minus(current.getEnumSymbols(), released.getEnumSymbols())) {
      if (released.getEnumDefault() == null) {
        report(at, "old readers cannot take new symbol " + symbol + ": the enum has no default");
      }
    }
    for (String symbol : minus(released.getEnumSymbols(), current.getEnumSymbols())) {
      report(at, "released symbol " + symbol + " must not be removed");
    }
  }

  private void compareUnions(String at, Schema released, Schema current) {
    for (Schema old : released.getTypes()) {
      for (Schema branch : current.getTypes()) {
        if (old.getFullName().equals(branch.getFullName())) {
          compare(at, old, branch);
        }
      }
    }
    for (String name : minus(names(released), names(current))) {
      report(at, "type " + name + " must not leave the union");
    }
    for (String name : minus(names(current), names(released))) {
      report(at, "old readers cannot take new type " + name + " in the union");
    }
  }

  private void askAvro(String direction, Schema reader, Schema writer) {
    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult();
    if (result.getCompatibility() != SchemaCompatibilityType.COMPATIBLE) {
      result.getIncompatibilities().forEach(i -> report(i.getLocation(), direction + ": " + i));
    }
  }

  private void report(String at, String rule) {
    violations.add(root + ": " + at + ": " + rule);
  }

  /** A union is one kind whatever is in it; a logical type is part of the kind, as units are. */
  private static String kind(Schema schema) {
    if (schema.isUnion()) {
      return "union";
    }
    String logical = schema.getProp("logicalType");
    return schema.getFullName() + (logical == null ? "" : " (" + logical + ")");
  }

  private static List<String> names(Schema union) {
    return union.getTypes().stream().map(Schema::getFullName).toList();
  }

  private static Set<String> minus(List<String> all, List<String> without) {
    return all.stream().filter(name -> !without.contains(name)).collect(toSet());
  }
}
