package org.courant.ingest.reader;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.courant.ingest.identity.ArticleId;
import org.courant.ingest.item.Draft;
import org.courant.ingest.item.Item;
import org.courant.ingest.reader.Reading.Link;
import org.courant.ingest.reader.Reading.PassedOver;
import org.courant.ingest.reader.Reading.Read;
import org.courant.ingest.reader.Reading.Unreadable;
import org.courant.ingest.reader.field.Drafts;
import org.courant.ingest.reader.field.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Gives each draft its id, and lets none through without a word or over the limits.
 *
 * @param place the id of an article that has no name of its own; null gives it that of its content
 */
record Checked(Source source, @Nullable String place, Consumer<Reading> readings)
    implements Drafts {

  @Override
  public void unreadable(int line, String reason) {
    readings.accept(new Unreadable(source.line(line), reason));
  }

  @Override
  public void link(URI uri, @Nullable Instant seen, int line) {
    readings.accept(new Link(new Address(uri, Optional.ofNullable(seen)), source.line(line)));
  }

  @Override
  public void passedOver(String what, long count) {
    readings.accept(new PassedOver(source.line(1), what, count));
  }

  @Override
  public void found(Draft draft, int line) {
    boolean named = ArticleId.isNamed(draft);
    boolean wordless = draft.headline.isBlank() && draft.body.isBlank() && draft.standfirst == null;
    if (wordless && !named) {
      unreadable(line, "neither headline nor body, nor guid or URL");
      return;
    }
    String id = named || place == null ? ArticleId.of(draft) : place;
    if (wordless && draft.status == Item.Status.USABLE) {
      unreadable(line, "article " + id + ": neither headline nor body");
      return;
    }
    completeWords(draft);
    Limits.broken(id, draft)
        .ifPresentOrElse(
            rule -> unreadable(line, rule),
            () -> readings.accept(new Read(draft.item(id), source.line(line))));
  }

  private static void completeWords(Draft draft) {
    if (draft.headline.isBlank()) {
      draft.warnings.add("no headline");
    }
    if (draft.body.isBlank() && draft.standfirst != null) {
      draft.body = draft.standfirst;
      draft.standfirst = null;
      draft.warnings.add("no body: the description stands in for it");
    } else if (draft.body.isBlank() && !draft.headline.isBlank()) {
      draft.warnings.add("no body");
    }
  }
}
