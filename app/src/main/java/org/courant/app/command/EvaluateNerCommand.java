package org.courant.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.courant.evaluate.input.TextFile;
import org.courant.evaluate.ner.ConllReader;
import org.courant.evaluate.ner.NerEvaluation;
import org.courant.evaluate.ner.NerReport;
import org.courant.evaluate.ner.TaggedDocument;
import org.courant.evaluate.ner.TypeMap;
import org.courant.processor.entity.EntityFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ner",
    description = {
      "Names, by exact spans and types, counted as conlleval counts.",
      "Reads CoNLL-style files: a token a line, its tag (IOB1, IOB2, BIOES, BILOU) in the last",
      "column that holds tags, a blank line between sentences; -DOCSTART- or # newdoc begins a",
      "document. All files are scored together."
    },
    mixinStandardHelpOptions = true)
final class EvaluateNerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private EvaluateOutput output;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "CoNLL-style files.")
  private List<Path> files = List.of();

  @Option(
      names = "--types",
      paramLabel = "MAP",
      description = {
        "Which type of ours one of the set's is, such as GPE=LOCATION,MISC=-, or a file with such",
        "lines; - leaves a type out. Usual names are known (PER, LOC, GPE, ORG …; MISC is left out)."
      })
  private @Nullable String types;

  @Option(
      names = "--column",
      paramLabel = "N|NAME",
      description = "The tag's column: counted from 1, or as the first line names it.")
  private @Nullable String column;

  @Option(
      names = "--document-pass",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "Read the sentences of a document together (default), or each alone.")
  private String documentPass = "on";

  @Override
  public Integer call() {
    if (!List.of("on", "off").contains(documentPass)) {
      throw wrong("--document-pass: '" + documentPass + "' must be on or off");
    }
    if (column != null && column.matches("0+")) {
      throw wrong("--column: '" + column + "' must be 1 or more, or a name");
    }
    TypeMap map = types == null ? TypeMap.usual() : typeMap(types);
    ConllReader reader = new ConllReader(column);
    List<TaggedDocument> documents =
        files.stream().flatMap(file -> reader.read(file).stream()).toList();
    NerEvaluation evaluation =
        new NerEvaluation(EntityFinder.english(), map, documentPass.equals("on"));
    output.write(NerReport.of(evaluation.run(documents)));
    return ExitCode.DONE;
  }

  private TypeMap typeMap(String types) {
    try {
      return TypeMap.usual().with(entries(types));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--types: " + e.getMessage(), e);
    }
  }

  private static List<String> entries(String types) {
    boolean file = !types.contains("=") || Files.isRegularFile(Path.of(types));
    List<String> entries = file ? TextFile.lines(Path.of(types)) : List.of(types.split(",", -1));
    return entries.stream()
        .map(String::strip)
        .filter(e -> !e.isEmpty() && !e.startsWith("#"))
        .toList();
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
