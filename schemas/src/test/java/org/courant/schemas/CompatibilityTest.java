package org.courant.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fails the build where this build's schemas break with a released one. */
class CompatibilityTest {
  static Stream<Schema> current() {
    return Released.current().stream();
  }

  static Stream<Arguments> currentAndReleased() {
    return current()
        .flatMap(
            schema ->
                Released.of(schema.getName()).entrySet().stream()
                    .map(
                        old ->
                            Arguments.of(schema.getName(), old.getKey(), old.getValue(), schema)));
  }

  @ParameterizedTest
  @MethodSource("current")
  void currentSchemaIsSoundByItself(Schema schema) {
    assertThat(CompatibilityRules.violations(schema)).isEmpty();
  }

  @ParameterizedTest(name = "{0} after release {1}")
  @MethodSource("currentAndReleased")
  void currentSchemaReadsAndIsReadByEveryRelease(
      String name, int release, Schema released, Schema schema) {
    assertThat(CompatibilityRules.violations(released, schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("current")
  void everyRecordHasBeenReleased(Schema schema) {
    assertThat(Released.of(schema.getName())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("current")
  void contractHasNoHintsForJava(Schema schema) {
    assertThat(List.of(schema.toString())).noneMatch(json -> json.contains("avro.java.string"));
  }
}
