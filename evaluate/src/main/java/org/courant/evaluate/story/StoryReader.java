package org.courant.evaluate.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.courant.evaluate.stance.Attitude;
import org.courant.evaluate.story.Story.Annotated;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Span;

/**
 * Reads a folder of annotations, NAME.tsv for the text NAME.txt of another. The format is told in
 * {@code stories-dev/README.md}.
 */
public final class StoryReader {
  /** As the product cleans them, without moving an offset. */
  private static final Pattern SPACES = Pattern.compile("[\u00a0\u2000-\u200a\u202f]");

  private static final Pattern SPAN = Pattern.compile("\\d{1,8}-\\d{1,8}");

  private final Path file;
  private final String text;
  private final Map<String, List<Span>> entities = new HashMap<>();
  private final List<Annotated> stances = new ArrayList<>();
  private final Map<String, Attitude> sides = new HashMap<>();
  private final Set<String> perhaps = new HashSet<>();

  private StoryReader(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Stories in the order of their names. */
  public static List<Story> read(Path folder, Path texts) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Story> stories =
          files
              .filter(file -> file.toString().endsWith(".tsv"))
              .sorted()
              .map(file -> read(file, name(file), texts))
              .toList();
      if (stories.isEmpty()) {
        throw new BadInputException(folder, "has no NAME.tsv");
      }
      return stories;
    } catch (java.nio.file.NotDirectoryException | java.nio.file.NoSuchFileException e) {
      throw new BadInputException(folder, "there is no such folder");
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private static Story read(Path file, String name, Path texts) {
    String text = TextFile.read(texts.resolve(name + ".txt"));
    StoryReader reader = new StoryReader(file, SPACES.matcher(text).replaceAll(" "));
    List<String> lines = TextFile.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i).split("\t", -1));
    }
    return new Story(
        name, reader.text, reader.entities, reader.stances, reader.sides, reader.perhaps);
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".tsv".length());
  }

  private void line(int number, String[] cells) {
    switch (cells[0] + " " + cells.length) {
      case "entity 3" -> entities.put(cells[1], spans(number, cells[2]));
      case "stance 5", "possible 5" -> stances.add(stance(number, cells));
      case "author 3" -> sides.put(known(number, cells[1]), Attitude.valueOf(cells[2]));
      case "author-possible 3" -> perhaps.add(known(number, cells[1]));
      default ->
          throw new BadInputException(
              file,
              number,
              "'"
                  + String.join(" ", cells)
                  + "' must be entity ID SPANS, stance or possible HOLDER LABEL TARGET EVIDENCE,"
                  + " author or author-possible ID SIDE, with tabs between");
    }
  }

  private Annotated stance(int number, String[] cells) {
    List<Span> target =
        SPAN.matcher(cells[3]).matches()
            ? spans(number, cells[3])
            : entities.getOrDefault(known(number, cells[3]), List.of());
    return new Annotated(
        known(number, cells[1]),
        target,
        label(number, cells[2]),
        spans(number, cells[4]).get(0),
        cells[0].equals("stance"));
  }

  private Stance.Label label(int number, String cell) {
    try {
      return Stance.Label.valueOf(cell);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(file, number, "'" + cell + "' must be FAVOR, AGAINST or NEUTRAL");
    }
  }

  private String known(int number, String id) {
    if (!entities.containsKey(id)) {
      throw new BadInputException(file, number, "'" + id + "' must be an entity of a line above");
    }
    return id;
  }

  /** Files count code points. */
  private List<Span> spans(int number, String written) {
    int length = text.codePointCount(0, text.length());
    List<Span> spans = new ArrayList<>();
    for (String one : written.split(",", -1)) {
      boolean shaped = SPAN.matcher(one).matches();
      String[] ends = one.split("-", -1);
      int start = shaped ? Integer.parseInt(ends[0]) : 0;
      int end = shaped ? Integer.parseInt(ends[1]) : 0;
      if (start >= end || end > length) {
        throw new BadInputException(
            file, number, "'" + one + "' must be START-END, START < END <= " + length);
      }
      spans.add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }
    return spans;
  }
}
