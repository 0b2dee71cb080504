package org.courant.page.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers as JSON on one line. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static String text(Object what) {
    try {
      return MAPPER.writeValueAsString(what);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + what.getClass(), e);
    }
  }
}
