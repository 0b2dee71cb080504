package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.courant.processor.tagger.Tagger;
import org.courant.processor.text.Document;
import org.courant.processor.text.Span;

/** Who and what an English article names. Shared by threads. */
public final class EntityFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final NameFinder names;
  private final Linker linker;
  private final EntityResolver resolver;
  private final Cues cues = Cues.load("document-cues.txt");
  private final Jobs jobs;
  private final Genders genders;

  private EntityFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = new NameFinder(gazetteer, lexicon, Tagger.english());
    this.linker = new Linker(gazetteer);
    this.resolver = new EntityResolver(gazetteer, lexicon, cues);
    this.jobs = new Jobs(lexicon, cues);
    this.genders = new Genders(lexicon, cues);
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
    return unite(document, names(document));
  }

  /** The first half of {@link #find}. */
  public FoundNames names(Document document) {
    List<Line> lines = lines(document);
    return new FoundNames(linker.link(document, names.find(lines)), lines);
  }

  /** The document pass: what the names are together. */
  public List<Entity> unite(Document document, FoundNames found) {
    List<Line> lines = found.lines();
    List<Draft> drafts = resolver.resolve(document, lines, found.all());
    BitSet taken = new BitSet();
    drafts.forEach(d -> d.mentions().forEach(m -> taken.set(m.span().start(), m.span().end())));
    RoleHolders holders = new RoleHolders(drafts, jobs, cues);
    new Nominals(holders, lexicon, cues, taken).addTo(document);
    addPronouns(document, lines, drafts, taken);
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

  /**
   * The same entities with the pronouns in quotes, whose speakers are known by now.
   *
   * @param speeches in text order, none overlapping another
   */
  public List<Entity> hear(Document document, List<Entity> entities, List<Speech> speeches) {
    if (speeches.isEmpty()) {
      return entities;
    }
    BitSet taken = new BitSet();
    Cast cast = new Cast(taken);
    for (Entity entity : entities) {
      entity.mentions().forEach(m -> taken.set(m.span().start(), m.span().end()));
      cast.add(genders.of(entity, document.text()), entity.mentions());
    }
    new SpokenPronouns(cast, entities).read(lines(document), speeches);
    List<Entity> heard = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      heard.add(entities.get(i).with(cast.found(i)));
    }
    return heard;
  }

  List<Line> lines(Document document) {
    return document.sentences().stream().map(s -> Line.of(s, lexicon, gazetteer)).toList();
  }

  private void addPronouns(Document document, List<Line> lines, List<Draft> drafts, BitSet taken) {
    Quoted quoted = Quoted.of(document);
    List<Draft> people = drafts.stream().filter(Draft::isPerson).toList();
    Cast persons = new Cast(taken);
    people.forEach(d -> persons.add(d.gender(genders), d.mentions()));
    new Pronouns(lexicon, persons, quoted).read(lines);
    List<Draft> acting = drafts.stream().filter(Draft::isBody).toList();
    Cast bodies = new Cast(taken);
    acting.forEach(d -> bodies.add('u', d.mentions()));
    List<Span> others =
        drafts.stream()
            .filter(d -> !d.isBody())
            .flatMap(d -> d.mentions().stream())
            .map(Mention::span)
            .toList();
    new Bodies(lexicon, bodies, quoted).read(lines, others);
    give(persons, people);
    give(bodies, acting);
  }

  private static void give(Cast cast, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      cast.found(i).forEach(drafts.get(i)::add);
    }
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
