package org.courant.app.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build has just written beside {@code lib/}, unless offline. */
class SbomIT {
  private static final Path FOLDER = Path.of("target", "courant");

  private static JsonNode bom() throws IOException {
    File bom = FOLDER.resolve("bom.json").toFile();
    assumeTrue(bom.lastModified() > newestJar(), "an offline build writes no bom.json");
    return new ObjectMapper().readTree(bom);
  }

  private static long newestJar() throws IOException {
    try (Stream<Path> jars = Files.list(FOLDER.resolve("lib"))) {
      return jars.mapToLong(jar -> jar.toFile().lastModified()).max().orElseThrow();
    }
  }

  @Test
  void nothingInItChangesFromBuildToBuild() throws IOException {
    assertThat(bom().has("serialNumber")).isFalse();
    assertThat(bom().path("metadata").path("timestamp").asText("2026-11-25T00:00:00Z"))
        .isEqualTo("2026-11-25T00:00:00Z");
  }

  @Test
  void everyJarIsListed() throws IOException {
    List<String> listed = new ArrayList<>();
    bom()
        .get("components")
        .forEach(c -> listed.add(c.get("name").asText() + "-" + c.get("version").asText()));
    try (Stream<Path> jars = Files.list(FOLDER.resolve("lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", "")))
          .filteredOn(name -> !name.startsWith("courant-app-"))
          .isSubsetOf(listed);
    }
  }

  /** Where there is a choice, as between the EPL and the GPL, the other is ours. */
  @Test
  void noJarIsUnderTheGplAlone() throws IOException {
    List<String> refused = new ArrayList<>();
    for (JsonNode component : bom().get("components")) {
      List<String> licences = licences(component);
      if (!licences.isEmpty() && licences.stream().allMatch(SbomIT::isGpl)) {
        refused.add(component.get("name").asText() + " " + licences);
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void everyJarNamesALicence() throws IOException {
    List<String> without = new ArrayList<>();
    for (JsonNode component : bom().get("components")) {
      if (licences(component).isEmpty()) {
        without.add(component.get("name").asText());
      }
    }
    assertThat(without).isEmpty();
  }

  private static List<String> licences(JsonNode component) {
    List<String> all = new ArrayList<>();
    for (JsonNode choice : component.path("licenses")) {
      JsonNode licence = choice.path("license");
      String id = licence.path("id").asText(licence.path("name").asText(""));
      all.addAll(List.of(choice.path("expression").asText(id).split(" OR |/", -1)));
    }
    return all;
  }

  private static boolean isGpl(String licence) {
    String name = licence.toLowerCase(Locale.ROOT);
    return name.contains("gpl") || name.contains("general public");
  }
}
