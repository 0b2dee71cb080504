package org.courant.evaluate.quote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.evaluate.input.BadInputException;
import org.courant.evaluate.input.TextFile;
import org.courant.processor.text.Span;

/** Reads the attributions of one article from brat's standoff file. */
final class AnnotationReader {
  private static final Pattern STRETCH =
      Pattern.compile("(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\t(Attribution\\S*:T\\d+.*)");

  private final Path file;
  private final String text;
  private final Map<String, List<Span>> stretches = new HashMap<>();

  AnnotationReader(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  List<Attribution> read() {
    List<String> lines = TextFile.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = STRETCH.matcher(lines.get(i));
      if (matcher.matches()) {
        stretches.put(matcher.group(1), spans(i + 1, matcher.group(2)));
      } else if (lines.get(i).matches("T\\d+\t.*")) {
        throw new BadInputException(
            file, i + 1, "'" + lines.get(i) + "' must be id, type, START END and words");
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EVENT.matcher(lines.get(i));
      if (matcher.matches()) {
        attributions.add(attribution(i + 1, matcher.group(1)));
      }
    }
    return attributions;
  }

  private Attribution attribution(int line, String event) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : event.strip().split(" ", -1)) {
      String role = argument.replaceFirst("\\d*:.*", "");
      String id = argument.substring(argument.indexOf(':') + 1);
      List<Span> spans = stretches.get(id);
      if (spans == null) {
        throw new BadInputException(file, line, "'" + argument + "' must name a T of this file");
      }
      switch (role) {
        case "Source" -> source.addAll(spans);
        case "Cue" -> cue.addAll(spans);
        case "Content" -> content.addAll(spans);
        default -> {} // the event itself, whose words are those of its cue
      }
    }
    return new Attribution(source, cue, content);
  }

  /** Brat counts code points. */
  private List<Span> spans(int line, String written) {
    List<Span> spans = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (String stretch : written.split(";", -1)) {
      String[] ends = stretch.split(" ", -1);
      int start = offset(ends[0]);
      int end = offset(ends[1]);
      if (end <= start || end > length) {
        throw new BadInputException(
            file, line, "'" + stretch + "' must be START < END <= " + length);
      }
      spans.add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }
    return spans;
  }

  private static int offset(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
