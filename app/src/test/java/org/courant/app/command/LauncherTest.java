package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script at the root, in a tree that counts as built, with a Java that only tells its words.
 */
class LauncherTest {
  @TempDir private Path dir;

  private List<String> options(Map<String, String> environment) throws Exception {
    for (String folder : List.of("schemas", "ingest", "processor", "evaluate", "jdk/bin")) {
      Files.createDirectories(dir.resolve(folder));
    }
    Files.createDirectories(dir.resolve("app/target/courant"));
    Files.writeString(dir.resolve("pom.xml"), "");
    Files.writeString(dir.resolve("app/target/courant/stamp"), "");
    Files.writeString(dir.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path java =
        Files.writeString(dir.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path launcher = Files.copy(Path.of("../courant"), dir.resolve("courant"));
    ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString(), "process");
    builder.environment().put("JAVA_HOME", dir.resolve("jdk").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }

  @Test
  void jmxIsOpenedOnLoopbackAlone() throws Exception {
    assertThat(options(Map.of("COURANT_JMX_PORT", "9999")))
        .contains(
            "-Dcom.sun.management.jmxremote.port=9999",
            "-Dcom.sun.management.jmxremote.rmi.port=9999",
            "-Dcom.sun.management.jmxremote.host=127.0.0.1",
            "-Djava.rmi.server.hostname=127.0.0.1");
  }

  @Test
  void jmxIsClosedUnlessAskedFor() throws Exception {
    assertThat(options(Map.of()))
        .endsWith("org.courant.app.Main", "process")
        .noneMatch(option -> option.contains("jmxremote"));
  }

  @Test
  void classesThatABuildHasKeptAreMapped() throws Exception {
    assertThat(options(Map.of())).noneMatch(option -> option.contains("SharedArchiveFile"));
    Files.writeString(dir.resolve("app/target/courant/classes.jsa"), "");
    Files.delete(dir.resolve("courant"));
    assertThat(options(Map.of()))
        .anyMatch(option -> option.matches("-XX:SharedArchiveFile=.*/classes.jsa"));
  }
}
