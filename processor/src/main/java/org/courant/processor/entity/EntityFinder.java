package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.tagger.Tagger;
import org.courant.processor.text.Document;

/** Who and what an English article names. Shared by threads. */
public final class EntityFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final NameFinder names;
  private final Linker linker;
  private final EntityResolver resolver;

  private EntityFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = new NameFinder(gazetteer, lexicon, Tagger.english());
    this.linker = new Linker(gazetteer);
    this.resolver = new EntityResolver(gazetteer, lexicon);
  }

  /** Loads the tagger’s model, the gazetteer and word lists. */
  public static EntityFinder english() {
    return english(UserGazetteer.none());
  }

  /** The same, with names of the user's own, which win. */
  public static EntityFinder english(UserGazetteer user) {
    return new EntityFinder(Gazetteer.load(user), Lexicon.load());
  }

  /** Entities in the order of their first names; no mention overlaps another. */
  public List<Entity> find(Document document) {
    List<Draft> drafts = resolver.resolve(document, linker.link(document, names.find(document)));
    BitSet taken = new BitSet();
    drafts.forEach(d -> d.mentions().forEach(m -> taken.set(m.span().start(), m.span().end())));
    new Nominals(drafts, gazetteer).addTo(document, taken);
    new Pronouns(lexicon, Quoted.of(document)).addTo(document, drafts);
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
