package org.courant.evaluate.ner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;

/** An evaluation of names, told. */
public final class NerReport {
  private NerReport() {}

  public static Report of(NerResult result) {
    return new Report(text(result), json(result), result.predictions().toList());
  }

  private static String text(NerResult r) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d documents, %,d sentences, %,d tokens; %,d tokens/s%n%n",
            r.documents(),
            r.sentences().size(),
            r.tokens(),
            r.speed().perSecond()));
    text.append(Figures.table(r.scores()));
    if (r.hasOthers()) {
      text.append(Figures.row("PERSON+LOCATION+ORG.", r.mainTypes()));
    }
    text.append(System.lineSeparator());
    if (!r.unmapped().isEmpty()) {
      line(
          text, "left out of the gold, for want of a counterpart: " + Figures.listed(r.unmapped()));
    }
    if (!r.notInGold().isEmpty()) {
      line(
          text,
          "left out of what was found, since the gold never has the type: "
              + Figures.listed(r.notInGold()));
    }
    if (r.inside() > 0) {
      line(
          text,
          r.inside() + " names are a part of one token, such as “U.S.-led”, and were left out");
    }
    if (r.widened() > 0) {
      line(
          text,
          r.widened()
              + " names cut a token and were widened to it; "
              + r.dropped()
              + " then met another name and were dropped");
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }

  private static ObjectNode json(NerResult r) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "ner");
    json.put("documents", r.documents());
    json.put("sentences", r.sentences().size());
    json.put("tokens", r.tokens());
    json.put("tokensPerSecond", r.speed().perSecond());
    Figures.put(json, r.scores());
    Figures.put(json.putObject("personLocationOrganization"), r.mainTypes());
    put(json.putObject("goldLeftOut"), r.unmapped());
    put(json.putObject("foundLeftOut"), r.notInGold());
    json.put("inside", r.inside());
    json.put("widened", r.widened());
    json.put("dropped", r.dropped());
    return json;
  }

  private static void put(ObjectNode json, Map<String, Integer> counts) {
    counts.forEach(json::put);
  }
}
