package org.courant.app.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rotation as a table for people and as JSON for the next step. */
final class Report {
  private final long seed;
  private final int perSecond;
  private final List<Struck> all = new ArrayList<>();

  Report(long seed, int perSecond) {
    this.seed = seed;
    this.perSecond = perSecond;
  }

  void add(Struck struck) {
    all.add(struck);
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| fault | times | records | lost | doubled | reordered | longest wait | start to RUNNING"
            + " |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    byFault().forEach((fault, struck) -> table.append(row(fault, struck)));
    table.append(row("all", all));
    return table.toString();
  }

  private Map<String, List<Struck>> byFault() {
    Map<String, List<Struck>> groups = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Struck::fault))
        .forEach(s -> groups.computeIfAbsent(s.fault(), f -> new ArrayList<>()).add(s));
    return groups;
  }

  private static String row(String fault, List<Struck> struck) {
    return "| %s | %d | %d | %d | %d | %d | %s | %s |\n"
        .formatted(
            fault,
            struck.size(),
            struck.stream().mapToLong(Struck::records).sum(),
            struck.stream().mapToLong(Struck::lost).max().orElse(0),
            struck.stream().mapToLong(Struck::doubled).max().orElse(0),
            struck.stream().mapToLong(Struck::reordered).max().orElse(0),
            seconds(struck.stream().map(Struck::longestWait).toList()),
            seconds(struck.stream().flatMap(s -> s.restarts().stream()).toList()));
  }

  private static String seconds(List<Duration> all) {
    return all.stream()
        .max(Comparator.naturalOrder())
        .map(d -> "%.1f s".formatted(d.toMillis() / 1_000.0))
        .orElse("");
  }

  void write(Path folder, Map<String, Object> more) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode().put("seed", seed).put("perSecond", perSecond);
    more.forEach((name, value) -> root.set(name, mapper.valueToTree(value)));
    ArrayNode struck = root.putArray("faults");
    for (Struck one : all) {
      ObjectNode node = struck.addObject().put("fault", one.fault()).put("records", one.records());
      node.put("lost", one.lost()).put("doubled", one.doubled()).put("reordered", one.reordered());
      node.put("longestWaitMs", one.longestWait().toMillis());
      node.put("drainedMs", one.drained().toMillis());
      ArrayNode restarts = node.putArray("restartsMs");
      one.restarts().forEach(d -> restarts.add(d.toMillis()));
    }
    Files.writeString(folder.resolve("torture.json"), root.toPrettyString());
    Files.writeString(folder.resolve("torture.md"), table());
  }
}
