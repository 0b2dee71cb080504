package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Document;

/** Who and what an English article names. Shared by threads. */
public final class EntityFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final NameFinder names;
  private final EntityResolver resolver;
  private final Cues cues = Cues.load("document-cues.txt");
  private final Jobs jobs;
  private final Genders genders;

  private EntityFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = new NameFinder(gazetteer, lexicon);
    this.resolver = new EntityResolver(gazetteer, lexicon, cues);
    this.jobs = new Jobs(lexicon, cues);
    this.genders = new Genders(lexicon, cues);
  }

  /** Loads the gazetteer and word lists. */
  public static EntityFinder english() {
    return new EntityFinder(Gazetteer.load(), Lexicon.load());
  }

  /** Entities in the order of their first names; no mention overlaps another. */
  public List<Entity> find(Document document) {
    return unite(document, names.find(document));
  }

  /** The document pass: what the names, found in text order, are together. */
  List<Entity> unite(Document document, List<Name> found) {
    List<Line> lines =
        document.sentences().stream().map(s -> Line.of(s, lexicon, gazetteer)).toList();
    List<Draft> drafts = resolver.resolve(document, lines, found);
    BitSet taken = new BitSet();
    drafts.forEach(d -> d.mentions().forEach(m -> taken.set(m.span().start(), m.span().end())));
    new Nominals(drafts, jobs, cues).addTo(document, taken);
    new Pronouns(genders, Quoted.of(document)).addTo(document, drafts);
    Prominence prominence = Prominence.of(document, drafts);
    Set<String> ids = new HashSet<>();
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      String id = draft.id();
      for (int n = 2; !ids.add(id); n++) {
        id = draft.id() + "-" + n;
      }
      entities.add(entity(id, draft, prominence.of(draft)));
    }
    return entities;
  }

  private static Entity entity(String id, Draft draft, double prominence) {
    Entry entry = draft.entry();
    return new Entity(
        id,
        draft.name(),
        draft.type(),
        entry == null ? null : entry.wikidata(),
        entry == null ? null : entry.country(),
        draft.roles(),
        prominence,
        draft.mentions());
  }
}
