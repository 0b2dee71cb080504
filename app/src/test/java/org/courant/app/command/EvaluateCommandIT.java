package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What evaluations print, write and refuse. */
class EvaluateCommandIT {
  @TempDir private Path dir;

  private static Ran run(Object... args) throws Exception {
    List<String> all = List.of(args).stream().map(String::valueOf).toList();
    return Ran.command(Map.of(), all);
  }

  private Path file(String name, String content) throws Exception {
    return Files.writeString(dir.resolve(name), content);
  }

  @Test
  void namesAreScoredForProgramsAndWrittenForOthersToCount() throws Exception {
    Path set = file("set.conll", "Talks O\nin O\nNorway I-GPE\n");
    Path out = dir.resolve("out.txt");
    Ran ran = run("evaluate", "ner", set, "--json", "--predictions", out);
    assertThat(ran.code()).isZero();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.at("/types/LOCATION/f1").asDouble()).isEqualTo(100);
    assertThat(Files.readString(out))
        .startsWith("Talks O O\nin O O\nNorway B-LOCATION B-LOCATION\n\n");
  }

  @Test
  void brokenSetIsToldWithItsPlaceAndCodeOne() throws Exception {
    Ran ran = run("evaluate", "ner", file("set.conll", "Ada B-PER\nran X-PER\n"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("set.conll:2: tag 'X-PER'");
    assertThat(run("evaluate", "quotes", dir.resolve("none")).err()).contains("no such folder");
  }

  @Test
  void wrongUseIsToldWithCodeTwo() throws Exception {
    Path set = file("set.conll", "Ada B-PER\n");
    assertThat(run("evaluate").code()).isEqualTo(2);
    assertThat(run("evaluate", "ner").code()).isEqualTo(2);
    assertThat(run("evaluate", "ner", set, "--document-pass", "maybe").code()).isEqualTo(2);
    Ran types = run("evaluate", "ner", set, "--types", "PER=MAN");
    assertThat(types.code()).isEqualTo(2);
    assertThat(types.err()).contains("'PER=MAN' must map to - or one of");
  }
}
