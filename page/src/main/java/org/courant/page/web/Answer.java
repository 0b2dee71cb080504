package org.courant.page.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What is sent. */
final class Answer {
  final int status;
  final String type;
  final byte[] body;

  /** Besides those that every answer has. */
  final Map<String, String> headers;

  Answer(int status, String type, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = Map.copyOf(headers);
  }

  static Answer json(int status, Object what) {
    return new Answer(
        status,
        "application/json; charset=utf-8",
        Json.text(what).getBytes(UTF_8),
        Map.of("Cache-Control", "no-store"));
  }

  static Answer error(int status, String why) {
    return json(status, Map.of("error", why));
  }
}
