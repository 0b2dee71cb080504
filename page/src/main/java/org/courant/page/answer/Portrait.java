package org.courant.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the view knows of an entity.
 *
 * @param copies of the articles, those that copy another which the view holds
 * @param articles those held that name it
 */
public record Portrait(
    String id,
    String name,
    String type,
    @Nullable String wikidata,
    @Nullable String country,
    List<Role> roles,
    List<Name> names,
    int articles,
    int copies,
    Timeline timeline,
    List<Side> holders,
    List<Side> targets,
    Authors authors,
    @Nullable Newness novelty,
    List<Summary> recent) {

  /** The same, with its novelty. */
  public Portrait with(@Nullable Newness known) {
    return new Portrait(
        id, name, type, wikidata, country, roles, names, articles, copies, timeline, holders,
        targets, authors, known, recent);
  }

  /** The same, counted otherwise over time. */
  public Portrait with(Timeline other) {
    return new Portrait(
        id, name, type, wikidata, country, roles, names, articles, copies, other, holders, targets,
        authors, novelty, recent);
  }

  /** A role, and how many articles give it. */
  public record Role(String role, int count) {}

  /** A name, and how many articles use it. */
  public record Name(String name, int count) {}

  /** How the authors of articles speak of it. */
  public record Authors(int negative, int neutral, int positive) {}

  /** Of the latest article that names it. */
  public record Newness(Counts articles, Counts originals) {}
}
