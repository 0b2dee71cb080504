package org.courant.page.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;

/** A request's path, taken apart before it is decoded: an id may hold slashes. */
record Path(List<String> segments) {
  private static final int LONGEST = 16_000;

  Path {
    segments = List.copyOf(segments);
  }

  static Path of(String raw) {
    if (raw.length() > LONGEST) {
      throw new Refusal(400, "the path is too long");
    }
    return new Path(Arrays.stream(raw.split("/", -1)).skip(1).map(Path::decoded).toList());
  }

  private static String decoded(String segment) {
    try {
      // A plus is a plus in a path.
      return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "the path is not percent-encoded as it should be");
    }
  }

  int size() {
    return segments.size();
  }

  String at(int i) {
    return segments.get(i);
  }

  boolean begins(String... names) {
    return size() >= names.length && segments.subList(0, names.length).equals(List.of(names));
  }

  boolean is(String... names) {
    return segments.equals(List.of(names));
  }
}
