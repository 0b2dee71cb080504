package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.courant.processor.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Says which fact a name means, once its type is known: what stands behind it decides (“Paris,
 * Texas”), then which countries the article is about; where neither does, it stays without.
 */
final class Linker {
  private final Gazetteer gazetteer;

  Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same names in the same order. */
  List<Name> link(Document document, List<Name> found) {
    List<Name> names = found.stream().map(this::typed).toList();
    Evidence evidence = Evidence.of(names, gazetteer);
    List<Name> out = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      Name state = i + 1 < names.size() ? stateBehind(document, name, names.get(i + 1)) : null;
      out.add(state == null ? meant(name, evidence) : within(name, state));
    }
    return out;
  }

  private Name typed(Name name) {
    Entry entry = name.entry();
    boolean open = entry == null && name.type() != EntityType.PERSON;
    Entry linked = open ? gazetteer.linked(name.text(), name.type()) : null;
    return linked == null ? name : name.as(linked);
  }

  private Name meant(Name name, Evidence evidence) {
    List<Entry> senses = senses(name);
    Entry meant = senses.isEmpty() ? null : evidence.choose(senses);
    return meant == null ? name : name.as(meant);
  }

  private List<Entry> senses(Name name) {
    return name.entry() == null ? List.of() : gazetteer.senses(name.text());
  }

  /** The state that stands behind a town: “, Texas”. */
  private @Nullable Name stateBehind(Document document, Name town, Name behind) {
    Entry entry = behind.entry();
    boolean place = town.type() == EntityType.LOCATION && entry != null && gazetteer.isState(entry);
    boolean comma =
        place && document.text().substring(town.span().end(), behind.span().start()).equals(", ");
    return comma ? behind : null;
  }

  /** A town is what lies in the state that stands behind it, or else not what its name says. */
  private Name within(Name town, Name state) {
    Entry own = town.entry();
    String region = Objects.requireNonNull(state.entry()).region();
    List<Entry> senses = new ArrayList<>(senses(town));
    if (own != null && senses.isEmpty()) {
      senses.add(own);
    }
    for (Entry sense : senses) {
      if (Objects.equals(sense.region(), region) && !gazetteer.isState(sense)) {
        return town.as(sense);
      }
    }
    boolean unknown = own == null || gazetteer.isState(own);
    return unknown ? town : town.as(unlinked(town, Objects.requireNonNull(state.entry())));
  }

  private static Entry unlinked(Name town, Entry state) {
    return new Entry(
        Entry.slug(town.text() + " " + state.name()),
        town.text(),
        EntityType.LOCATION,
        Entry.Kind.PLACE,
        null,
        state.country(),
        null,
        'u');
  }
}
