package org.courant.evaluate.ner;

import java.util.List;

/** One line of a CoNLL-style file: a token and what is said of it. */
record Row(int line, List<String> fields) {
  /** By tabs where there are any, else by white space. */
  static Row of(int line, String text) {
    String[] fields = text.contains("\t") ? text.split("\t", -1) : text.strip().split("\\s+");
    return new Row(line, List.of(fields).stream().map(String::strip).toList());
  }

  boolean has(int column) {
    return column < fields.size();
  }

  String field(int column) {
    return fields.get(column);
  }

  String last() {
    return fields.get(fields.size() - 1);
  }

  boolean hasTag(int column) {
    return has(column) && Tag.isTag(field(column));
  }

  /** Of a word of several tokens (“1-2”), or of a word that is not in the text (“1.1”). */
  boolean isNoToken() {
    return field(0).matches("\\d+[-.]\\d+");
  }
}
