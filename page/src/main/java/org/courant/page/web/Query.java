package org.courant.page.web;

import java.util.Locale;
import org.courant.avro.StanceLabel;
import org.courant.page.view.Cursor;
import org.courant.page.view.Filter;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark; a wrong value is refused, with the rule. */
final class Query {
  private static final int LONGEST = 4_000;

  private final Fields fields;

  Query(Fields fields) {
    this.fields = fields;
  }

  @Nullable String text(String name) {
    String value = fields.getValue(name);
    if (value != null && value.length() > LONGEST) {
      throw new Refusal(400, name + ": is too long");
    }
    return value == null || value.isBlank() ? null : value;
  }

  int number(String name, int byDefault, int most) {
    String value = text(name);
    if (value == null) {
      return byDefault;
    }
    if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= 1) {
      return Math.min(most, Integer.parseInt(value));
    }
    throw new Refusal(400, name + ": must be a whole number from 1 on");
  }

  @Nullable Integer version() {
    return text("version") == null ? null : number("version", 1, Integer.MAX_VALUE);
  }

  @Nullable Cursor before() {
    String value = text("before");
    try {
      return value == null ? null : Cursor.parse(value);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "before: must be what an answer gave as more");
    }
  }

  Filter filter() {
    String words = text("q");
    return new Filter(
        text("entity"),
        text("source"),
        text("language"),
        label(),
        words == null ? null : words.strip().toLowerCase(Locale.ROOT));
  }

  private @Nullable StanceLabel label() {
    String value = text("label");
    try {
      return value == null ? null : StanceLabel.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "label: must be FAVOR, AGAINST or NEUTRAL");
    }
  }
}
