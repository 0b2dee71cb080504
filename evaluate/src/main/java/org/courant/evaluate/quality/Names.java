package org.courant.evaluate.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.courant.evaluate.ner.ConllReader;
import org.courant.evaluate.ner.LabelledText;
import org.courant.evaluate.ner.NerEvaluation;
import org.courant.evaluate.ner.NerResult;
import org.courant.evaluate.ner.StandoffEvaluation;
import org.courant.evaluate.ner.StandoffReader;
import org.courant.evaluate.ner.TypeMap;
import org.courant.evaluate.report.Figures;
import org.courant.evaluate.report.Markdown;
import org.courant.evaluate.score.Counts;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.entity.EntityType;

/** The rows of the table of names. */
final class Names {
  private static final List<String> HEAD =
      List.of("set", "sentences", "names", "precision", "recall", "F1", "PER+LOC+ORG F1");

  /** Of the news development set, and where their sources lie. */
  private static final SortedMap<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "PolNeAR dev", "quotes/polnear/dev",
              "NewsMTSC dev, mt", "stance/newsmtsc/dev-mt.jsonl",
              "NewsMTSC dev, rw", "stance/newsmtsc/dev-rw.jsonl",
              "DSE valid", "stance/dse/valid.tsv"));

  private final EntityFinder finder = EntityFinder.english();
  private final Path data;
  private final Path labels;
  private final Consumer<String> progress;
  private final List<List<String>> rows = new ArrayList<>();

  Names(Path data, Path labels, Consumer<String> progress) {
    this.data = data;
    this.labels = labels;
    this.progress = progress;
  }

  String table() {
    conll("UNER English EWT, dev", "ner/uner-ewt/en_ewt-ud-dev.iob2", TypeMap.usual());
    conll("CrossNER politics, dev", "ner/crossner/politics-dev.txt", TypeMap.usual());
    TypeMap tweets = TypeMap.usual().with(List.of("group=ORGANIZATION"));
    conll("WNUT 2017, dev", "ner/wnut17/dev/emerging.dev.conll", tweets);
    news();
    return Markdown.table(head(), rows);
  }

  private void conll(String name, String path, TypeMap types) {
    Path file = data.resolve(path);
    if (!Files.exists(file)) {
      rows.add(Markdown.absent(name, path, head().size()));
      return;
    }
    progress.accept(name);
    add(name, new NerEvaluation(finder, types, true).run(new ConllReader(null).read(file)));
  }

  private void news() {
    String name = "news development set";
    List<Path> needed =
        Stream.concat(Stream.of(labels), PARTS.values().stream().map(data::resolve)).toList();
    Optional<Path> absent = needed.stream().filter(file -> !Files.exists(file)).findFirst();
    if (absent.isPresent()) {
      String what = String.valueOf(absent.get().getFileName());
      rows.add(Markdown.absent(name, what, head().size()));
      return;
    }
    progress.accept(name);
    List<LabelledText> texts = StandoffReader.read(labels, data);
    add(name, run(texts, false));
    PARTS.forEach((part, path) -> part(part, path, texts));
    add("– with its other readings", run(texts, true));
  }

  private void part(String name, String prefix, List<LabelledText> texts) {
    List<LabelledText> own = texts.stream().filter(t -> t.source().startsWith(prefix)).toList();
    add("– " + name, run(own, false));
  }

  private NerResult run(List<LabelledText> texts, boolean lenient) {
    return new StandoffEvaluation(finder, TypeMap.usual(), true, lenient).run(texts);
  }

  private void add(String name, NerResult result) {
    Counts all = result.scores().overall();
    List<String> row =
        new ArrayList<>(
            List.of(
                name,
                String.valueOf(result.sentences().size()),
                String.valueOf(all.gold()),
                Figures.percent(all.precision()),
                Figures.percent(all.recall()),
                Figures.percent(all.f1()),
                Figures.percent(result.mainTypes().f1())));
    for (EntityType type : EntityType.values()) {
      Counts counts = result.scores().byType().get(type.name());
      row.add(counts == null ? Markdown.NONE : Figures.percent(counts.f1()));
    }
    rows.add(row);
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(HEAD);
    for (EntityType type : EntityType.values()) {
      head.add(type.name().toLowerCase(Locale.ROOT));
    }
    return head;
  }
}
