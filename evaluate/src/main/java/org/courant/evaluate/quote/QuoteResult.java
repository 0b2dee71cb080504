package org.courant.evaluate.quote;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Counts;

/**
 * What an evaluation of quotes found.
 *
 * @param roles of all tokens
 * @param direct speakers of words that begin with a quotation mark
 * @param indirect speakers of all other words
 */
public record QuoteResult(
    int articles,
    Confusion<Role> roles,
    Speakers direct,
    Speakers indirect,
    List<String> predictions) {
  private static final List<Role> SCORED = List.of(Role.SOURCE, Role.CUE, Role.CONTENT);

  public QuoteResult {
    predictions = List.copyOf(predictions);
  }

  /** Figures of one role, token by token. */
  public Counts counts(Role role) {
    return roles.counts(role);
  }

  public Report report() {
    return new Report(text(), json(), predictions);
  }

  private String text() {
    Map<String, Counts> tokens = new LinkedHashMap<>();
    SCORED.forEach(role -> tokens.put(role.name(), counts(role)));
    Map<String, Counts> speakers = new LinkedHashMap<>();
    speakers.put("speaker, direct", direct.counts());
    speakers.put("speaker, indirect", indirect.counts());
    return String.format(
            Locale.ROOT,
            "%,d articles, %,d tokens; scored token by token%n%n",
            articles,
            roles.cases())
        + Figures.table(tokens)
        + "%n%s%n".formatted(Figures.table(speakers))
        + matched("direct", direct)
        + matched("indirect", indirect);
  }

  private static String matched(String kind, Speakers s) {
    return "of %d %s attributions with a source %d were found; their speaker is right in %s %%%n"
        .formatted(s.gold(), kind, s.matched(), Figures.percent(s.accuracy()));
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "quotes");
    json.put("articles", articles);
    json.put("tokens", roles.cases());
    ObjectNode byRole = json.putObject("roles");
    SCORED.forEach(
        role -> Figures.put(byRole.putObject(role.name().toLowerCase(Locale.ROOT)), counts(role)));
    ObjectNode speakers = json.putObject("speakers");
    put(speakers.putObject("direct"), direct);
    put(speakers.putObject("indirect"), indirect);
    return json;
  }

  private static void put(ObjectNode json, Speakers speakers) {
    Figures.put(json, speakers.counts());
    json.put("matched", speakers.matched());
    json.put("accuracy", Figures.decimal(speakers.accuracy()));
  }
}
