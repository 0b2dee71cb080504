package org.courant.processor.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets that choices are made by, never learnt from. */
final class DevSets {
  private static final List<String> PERSON = List.of("PERSON");
  private static final List<String> LOCATION = List.of("LOCATION");
  private static final List<String> ORGANIZATION = List.of("ORGANIZATION");

  private DevSets() {}

  static Map<String, List<Example>> all(Path data, Path news) throws IOException {
    Map<String, List<Example>> sets = new LinkedHashMap<>();
    sets.put(
        "crossner politics",
        Sets.read(
            data.resolve("ner/crossner/politics-dev.txt"),
            Map.of(
                "politician", PERSON,
                "person", PERSON,
                "politicalparty", ORGANIZATION,
                "organisation", ORGANIZATION,
                "country", LOCATION,
                "location", LOCATION),
            List.of()));
    Map<String, List<String>> three = Map.of("PER", PERSON, "LOC", LOCATION, "ORG", ORGANIZATION);
    sets.put(
        "uner-ewt dev",
        Sets.read(data.resolve("ner/uner-ewt/en_ewt-ud-dev.iob2"), three, List.of()));
    sets.put("news", new NewsDev(data).read(news));
    return sets;
  }
}
