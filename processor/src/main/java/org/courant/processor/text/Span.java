package org.courant.processor.text;

/**
 * A half-open stretch of a text in UTF-16 units, as Java's {@code String} counts. Records on the
 * wire count code points; {@code stream} converts at the door.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " must be 0 <= start < end");
    }
  }

  /** The words of this span. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
