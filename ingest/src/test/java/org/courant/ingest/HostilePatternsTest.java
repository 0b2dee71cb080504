package org.courant.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every regular expression of this module against a megabyte of what it likes least. */
class HostilePatternsTest {
  private static final int LENGTH = 1_000_000;

  @Test
  void everyPatternSurvivesAMegabyteOfHostileText() throws ReflectiveOperationException {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(20);
    patterns.forEach(
        (name, pattern) ->
            assertThat(Hostile.texts(pattern, LENGTH))
                .allSatisfy(
                    text ->
                        assertThatCode(() -> findAll(pattern, text))
                            .as("%s against %s", name, text)
                            .doesNotThrowAnyException()));
  }

  @SuppressWarnings("StatementWithEmptyBody") // only whether it comes to an end
  private static void findAll(Pattern pattern, Hostile.Text text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {}
  }

  private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
    List<JavaClass> classes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.courant.ingest")
                .stream()
                .toList();
    Map<String, Pattern> patterns = new TreeMap<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && field.getRawType().isEquivalentTo(Pattern.class)) {
          Field found = field.reflect();
          found.setAccessible(true);
          patterns.put(field.getFullName(), (Pattern) found.get(null));
        }
      }
    }
    return patterns;
  }
}
