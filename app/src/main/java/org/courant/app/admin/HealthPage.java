package org.courant.app.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.courant.app.admin.Health.Report;

/** A report as JSON: status 200 if all is well, else 503 with what is not. */
final class HealthPage implements Page {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<Report> report;
  private final String well;

  /**
   * @param well the word for it: live, ready
   */
  HealthPage(Supplier<Report> report, String well) {
    this.report = report;
    this.well = well;
  }

  @Override
  public Answer answer() {
    Report seen = report.get();
    ObjectNode body = JSON.createObjectNode();
    body.put("status", seen.ok() ? well : "not " + well);
    ObjectNode checks = body.putObject("checks");
    seen.checks()
        .forEach(
            (name, check) ->
                checks.putObject(name).put("ok", check.ok()).put("says", check.says()));
    return new Answer(seen.ok() ? 200 : 503, "application/json", body + "\n");
  }
}
