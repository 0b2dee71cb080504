package org.courant.app.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list that the enforcer reads, by Maven's own idea of a range. */
class KnownBadTest {
  private static final Path LIST = Path.of("../known-bad-dependencies.xml");
  private static final Pattern ENTRY =
      Pattern.compile("<!-- (.{1,400}) -->\\s*<exclude>([^<]{1,200})</exclude>");

  /** Coordinates to range; without one, every version. */
  private static Map<String, String> ranges() throws IOException {
    Map<String, String> ranges = new TreeMap<>();
    Matcher matcher = ENTRY.matcher(Files.readString(LIST));
    while (matcher.find()) {
      List<String> parts = List.of(matcher.group(2).split(":", 3));
      String range = parts.size() == 3 ? parts.get(2) : "[0,)";
      ranges.put(parts.get(0) + ":" + parts.get(1), range);
    }
    return ranges;
  }

  private static boolean isBad(String artifact, String version)
      throws IOException, InvalidVersionSpecificationException {
    String range = ranges().get(artifact);
    return range != null
        && VersionRange.createFromVersionSpec(range)
            .containsVersion(new DefaultArtifactVersion(version));
  }

  @Test
  void everyEntryHasItsCveAndItsReason() throws Exception {
    String list = Files.readString(LIST);
    assertThat(ranges()).hasSize(list.split("<exclude>", -1).length - 1).hasSizeGreaterThan(15);
    Matcher matcher = ENTRY.matcher(list);
    while (matcher.find()) {
      assertThat(matcher.group(1)).matches("CVE-\\d{4}-\\d{4,}( CVE-\\d{4}-\\d{4,})*: .{10,}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.logging.log4j:log4j-core, 2.14.1, true",
    "org.apache.logging.log4j:log4j-core, 2.26.1, false",
    "org.yaml:snakeyaml, 1.33, true",
    "org.yaml:snakeyaml, 2.5, false",
    "com.google.guava:guava, 18.0, true",
    "com.google.guava:guava, 33.7.2-jre, false",
    "org.apache.avro:avro, 1.11.3, true",
    "org.lz4:lz4-java, 1.8.0, true",
    "org.apache.httpcomponents.client5:httpclient5, 5.4.2, true",
    "org.apache.httpcomponents.client5:httpclient5, 5.6.5, false"
  })
  void badVersionIsToldFromGood(String artifact, String version, boolean bad) throws Exception {
    assertThat(isBad(artifact, version)).isEqualTo(bad);
  }
}
