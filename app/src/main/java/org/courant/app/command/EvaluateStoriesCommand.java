package org.courant.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.courant.evaluate.story.StoryEvaluation;
import org.courant.evaluate.story.StoryReader;
import org.courant.processor.enrich.Enricher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "stories",
    description = {
      "Who stands where on whom over whole stories, and the sides that their authors take.",
      "Reads annotations NAME.tsv (evaluate/src/test/resources/stories-dev) beside texts NAME.txt."
    },
    mixinStandardHelpOptions = true)
final class EvaluateStoriesCommand implements Callable<Integer> {
  @Mixin private EvaluateOutput output;

  @Parameters(paramLabel = "DIR", description = "The folder of the annotations.")
  private Path folder = Path.of(".");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The folder of the texts, where it is another.")
  private Path texts = Path.of("");

  @Override
  public Integer call() {
    Path read = texts.toString().isEmpty() ? folder : texts;
    output.write(StoryEvaluation.run(StoryReader.read(folder, read), Enricher.create()).report());
    return ExitCode.DONE;
  }
}
