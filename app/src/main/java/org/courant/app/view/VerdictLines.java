package org.courant.app.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.courant.app.reconcile.Fault;
import org.courant.app.reconcile.StoryVerdict;
import org.courant.app.reconcile.Verdict;
import org.jspecify.annotations.Nullable;

/** A reconciliation's verdict for people, and as JSON. */
public final class VerdictLines {
  private VerdictLines() {}

  public static List<String> of(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add("read       " + verdict.read() + " records, " + verdict.waiting() + " still to read");
    lines.add(
        "answered   "
            + verdict.outcomes().values().stream().mapToLong(Long::longValue).sum()
            + " outcomes "
            + new TreeMap<>(verdict.outcomes())
            + ", "
            + verdict.letters()
            + " dead letters");
    lines.add("articles   " + verdict.articles() + ", of which " + verdict.standing() + " stand");
    if (verdict.beyond() > 0) {
      lines.add(
          "not judged "
              + verdict.beyond()
              + " records or outcomes whose counterpart retention has deleted");
    }
    lines.add(stories(verdict.stories()));
    for (Fault fault : verdict.faults()) {
      String id = fault.articleId().isEmpty() ? "a record" : fault.articleId();
      lines.add(Printable.line("✗ " + fault.kind() + "  " + id + ": " + fault.what()));
    }
    long untold = verdict.faultCount() - verdict.faults().size();
    if (untold > 0) {
      lines.add("✗ and " + untold + " more; --faults " + verdict.faultCount() + " tells all");
    }
    lines.add(
        verdict.sound()
            ? "✓ nothing lost, nothing doubled, nothing out of order"
            : "✗ " + verdict.faultCount() + " faults");
    return lines;
  }

  private static String stories(@Nullable StoryVerdict stories) {
    return stories == null
        ? "stories    no story stream has written here"
        : "stories    "
            + stories.told()
            + " articles in "
            + stories.stories()
            + " stories, "
            + stories.merges()
            + " merges, "
            + stories.waiting()
            + " articles under way; "
            + stories.rows()
            + " rows of counts, "
            + stories.rowsNotJudged()
            + " not judged";
  }

  public static String json(Verdict verdict) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode all = mapper.createObjectNode();
    all.put("sound", verdict.sound());
    all.put("read", verdict.read());
    all.put("waiting", verdict.waiting());
    all.set("outcomes", mapper.valueToTree(new TreeMap<>(verdict.outcomes())));
    all.put("deadLetters", verdict.letters());
    all.put("articles", verdict.articles());
    all.put("standing", verdict.standing());
    all.put("notJudged", verdict.beyond());
    all.set("stories", mapper.valueToTree(verdict.stories()));
    all.put("faultCount", verdict.faultCount());
    all.set("faults", mapper.valueToTree(verdict.faults()));
    return all.toString();
  }
}
