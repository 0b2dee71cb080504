package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class CompatibilityRulesTest {
  private static final String ID = field("id", "'string'");

  @Test
  void removedFieldIsCaught() {
    assertThat(after(record(ID, field("note", "'string'", "''")), record(ID)))
        .containsExactly("Report: Report.note: a released field must not be removed or renamed");
  }

  @Test
  void newFieldWithoutDefaultIsCaught() {
    assertThat(after(record(ID), record(ID, field("note", "'string'"))))
        .containsExactly("Report: Report.note: a new field must have a default");
  }

  @Test
  void newFieldWithDefaultPasses() {
    assertThat(after(record(ID), record(ID, field("note", "['null','string']", "null")))).isEmpty();
  }

  @Test
  void nullUnionWithAnotherDefaultIsCaught() {
    assertThat(alone(record(field("note", "['null','string']", "'none'"))))
        .containsExactly(
            "Report: Report.note: default \"none\" must be of the union's first type, null");
  }

  @Test
  void nullDefaultOfAUnionThatStartsOtherwiseIsCaught() {
    assertThat(alone(record(field("note", "['string','null']", "null"))))
        .containsExactly(
            "Report: Report.note: default null must be of the union's first type, string");
  }

  @Test
  void unionDefaultInsideANestedRecordIsCaught() {
    String inner = inner(field("note", "['null','int']", "0"));
    assertThat(alone(record(field("inner", "{'type':'array','items':" + inner + "}"))))
        .containsExactly("Report: Inner.note: default 0 must be of the union's first type, null");
  }

  @Test
  void unionDefaultsOfTheFirstTypePass() {
    assertThat(
            alone(
                record(
                    field("a", "['null','string']", "null"),
                    field("b", "['string','null']", "''"),
                    field("c", "['null','string']"))))
        .isEmpty();
  }

  @Test
  void enumWithoutDefaultIsCaughtBeforeItGrows() {
    assertThat(alone(record(field("mood", kind("'GOOD','BAD'")))))
        .containsExactly(
            "Report: Mood: an enum must have a default, or it can never gain a symbol");
  }

  @Test
  void newSymbolThatOldReadersCannotTakeIsCaught() {
    assertThat(
            after(
                record(field("mood", kind("'GOOD','BAD'"))),
                record(field("mood", kind("'GOOD','BAD','ODD'", "GOOD")))))
        .containsExactly(
            "Report: Report.mood: old readers cannot take new symbol ODD: the enum has no default");
  }

  @Test
  void newSymbolThatOldReadersTakeForTheDefaultPasses() {
    assertThat(
            after(
                record(field("mood", kind("'GOOD','BAD'", "GOOD"))),
                record(field("mood", kind("'GOOD','BAD','ODD'", "GOOD")))))
        .isEmpty();
  }

  @Test
  void removedSymbolIsCaught() {
    assertThat(
            after(
                record(field("mood", kind("'GOOD','BAD'", "GOOD"))),
                record(field("mood", kind("'GOOD'", "GOOD")))))
        .containsExactly("Report: Report.mood: released symbol BAD must not be removed");
  }

  @Test
  void incompatibleRecordInAUnionIsCaught() {
    String old = inner(field("a", "'int'"));
    String changed = inner(field("a", "'int'"), field("b", "'int'"));
    assertThat(after(nullable(old), nullable(changed)))
        .containsExactly("Report: Inner.b: a new field must have a default");
  }

  @Test
  void changedTypeInsideAUnionIsCaught() {
    String old = inner(field("a", "'int'"));
    String changed = inner(field("a", "'string'"));
    assertThat(after(nullable(old), nullable(changed)))
        .containsExactly("Report: Inner.a: type must stay int, is string");
  }

  @Test
  void wideningIsCaughtBecauseOldReadersCannotNarrow() {
    assertThat(after(record(field("n", "'int'")), record(field("n", "'long'"))))
        .containsExactly("Report: Report.n: type must stay int, is long");
  }

  @Test
  void newTypeInAUnionIsCaught() {
    assertThat(
            after(
                record(field("n", "['null','int']")),
                record(field("n", "['null','int','string']"))))
        .containsExactly("Report: Report.n: old readers cannot take new type string in the union");
  }

  @Test
  void typeThatLeavesAUnionIsCaught() {
    assertThat(
            after(
                record(field("n", "['null','int','string']")),
                record(field("n", "['null','int']"))))
        .containsExactly("Report: Report.n: type string must not leave the union");
  }

  @Test
  void fieldThatBecomesNullableIsCaught() {
    assertThat(after(record(ID), record(field("id", "['null','string']"))))
        .containsExactly("Report: Report.id: type must stay string, is union");
  }

  @Test
  void changedUnitOfATimestampIsCaught() {
    assertThat(
            after(
                record(field("t", "{'type':'long','logicalType':'timestamp-millis'}")),
                record(field("t", "{'type':'long','logicalType':'timestamp-micros'}"))))
        .containsExactly(
            "Report: Report.t: type must stay long (timestamp-millis), is long (timestamp-micros)");
  }

  private static List<String> alone(String schema) {
    return CompatibilityRules.violations(parse(schema));
  }

  private static List<String> after(String released, String current) {
    return CompatibilityRules.violations(parse(released), parse(current));
  }

  private static Schema parse(String schema) {
    return new Schema.Parser().setValidateDefaults(false).parse(schema.replace('\'', '"'));
  }

  private static String nullable(String type) {
    return record(field("inner", "['null'," + type + "]", "null"));
  }

  private static String record(String... fields) {
    return named("Report", List.of(fields));
  }

  private static String inner(String... fields) {
    return named("Inner", List.of(fields));
  }

  private static String named(String name, List<String> fields) {
    return "{'type':'record','name':'%s','fields':[%s]}".formatted(name, String.join(",", fields));
  }

  private static String field(String name, String type) {
    return "{'name':'%s','type':%s}".formatted(name, type);
  }

  private static String field(String name, String type, String value) {
    return "{'name':'%s','type':%s,'default':%s}".formatted(name, type, value);
  }

  private static String kind(String symbols) {
    return "{'type':'enum','name':'Mood','symbols':[%s]}".formatted(symbols);
  }

  private static String kind(String symbols, String value) {
    return "{'type':'enum','name':'Mood','symbols':[%s],'default':'%s'}".formatted(symbols, value);
  }
}
