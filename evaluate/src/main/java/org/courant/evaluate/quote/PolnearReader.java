package org.courant.evaluate.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;

/**
 * Reads a folder of PolNeAR: articles in {@code text}, brat's files in {@code attributions}; or
 * both side by side. Of several annotators of an article the first by name counts.
 */
public final class PolnearReader {
  private PolnearReader() {}

  /** Articles in the order of their names; those without annotations are passed over. */
  public static List<AnnotatedArticle> read(Path folder) {
    Path texts = part(folder, "text");
    List<Path> annotations = files(part(folder, "attributions"), ".ann");
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path file : files(texts, ".txt")) {
      String name = name(file, ".txt");
      annotationOf(name, annotations).ifPresent(a -> articles.add(article(name, file, a)));
    }
    if (articles.isEmpty()) {
      throw new BadInputException(folder, "has no NAME.txt with a NAME.ann or NAME_WHO.ann");
    }
    return articles;
  }

  private static AnnotatedArticle article(String name, Path file, Path annotation) {
    String text = TextFile.read(file);
    return new AnnotatedArticle(name, text, new AnnotationReader(annotation, text).read());
  }

  private static Optional<Path> annotationOf(String name, List<Path> annotations) {
    Pattern own = Pattern.compile(Pattern.quote(name) + "(_[^_]+)?");
    return annotations.stream().filter(a -> own.matcher(name(a, ".ann")).matches()).findFirst();
  }

  private static Path part(Path folder, String name) {
    Path part = folder.resolve(name);
    return Files.isDirectory(part) ? part : folder;
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(folder, "there is no such folder");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private static String name(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }
}
