package org.courant.evaluate.story;

import static org.courant.evaluate.report.Figures.percent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Report;
import org.courant.evaluate.score.Counts;

/**
 * What an evaluation of whole stories found.
 *
 * @param triples holder, target and label, all right
 * @param possible stances found that a careful reader may give or leave out; they count neither way
 * @param holders of the stances found whose evidence is annotated: those with its holder
 * @param targets likewise
 * @param labels likewise
 * @param sides of the authors
 */
public record StoryResult(
    int stories,
    Counts triples,
    int possible,
    Counts holders,
    Counts targets,
    Counts labels,
    Counts sides,
    List<String> predictions) {
  public StoryResult {
    predictions = List.copyOf(predictions);
  }

  /** Stances a story that no careful reader would give. */
  public double falseAlarms() {
    return (double) (triples.found() - triples.correct()) / stories;
  }

  /** Sides a story that its author is said to take. */
  public double sidesPerStory() {
    return (double) sides.found() / stories;
  }

  public Report report() {
    return new Report(text(), json(), predictions);
  }

  private String text() {
    Map<String, Counts> rows = new LinkedHashMap<>();
    rows.put("holder, target, label", triples);
    rows.put("author's sides", sides);
    return "%d stories%n%n%s%n".formatted(stories, Figures.table(rows))
        + String.format(
            Locale.ROOT,
            "%.2f false alarms a story; %d more stances that may be given or left out%n"
                + "where the evidence is annotated: holder %s, target %s, label %s %% right%n"
                + "%.2f sides a story that its author is said to take%n",
            falseAlarms(),
            possible,
            percent(holders.precision()),
            percent(targets.precision()),
            percent(labels.precision()),
            sidesPerStory());
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "stories");
    json.put("stories", stories);
    Figures.put(json.putObject("triples"), triples);
    json.put("possible", possible);
    json.put("falseAlarms", Figures.decimal(falseAlarms()));
    json.put("holderRight", Figures.decimal(holders.precision()));
    json.put("targetRight", Figures.decimal(targets.precision()));
    json.put("labelRight", Figures.decimal(labels.precision()));
    Figures.put(json.putObject("authorSides"), sides);
    return json;
  }
}
