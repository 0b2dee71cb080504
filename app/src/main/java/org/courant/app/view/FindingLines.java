package org.courant.app.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.courant.app.doctor.Check;
import org.courant.app.doctor.Check.Weight;
import org.courant.app.doctor.Finding;

/** What the doctor found, for people, and as JSON. */
public final class FindingLines {
  private FindingLines() {}

  public static List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    String mark =
        switch (finding.weight()) {
          case WELL -> "✓ ";
          case ADVICE -> "! ";
          case WRONG -> "✗ ";
        };
    lines.add(mark + Printable.line(finding.subject() + ": " + finding.what()));
    Check check = finding.check();
    if (check != null) {
      lines.add("    " + check.why());
      lines.add("    → " + Printable.line(String.valueOf(finding.cure())));
    }
    return lines;
  }

  public static String json(List<Finding> findings) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode all = mapper.createObjectNode();
    all.put("wrong", count(findings, Weight.WRONG));
    all.put("advice", count(findings, Weight.ADVICE));
    ArrayNode list = all.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode node = list.addObject();
      Check check = finding.check();
      node.put("check", check == null ? null : check.id());
      node.put("weight", finding.weight().name());
      node.put("subject", finding.subject());
      node.put("what", finding.what());
      node.put("why", check == null ? null : check.why());
      node.put("cure", finding.cure());
    }
    return all.toString();
  }

  private static long count(List<Finding> findings, Weight weight) {
    return findings.stream().filter(finding -> finding.weight() == weight).count();
  }
}
