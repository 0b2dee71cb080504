package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;

/** Takes titles out of names, whoever found them: “Mr. Mason” names Mason, “Solar’s” Solar. */
final class Trimmed {
  private final Lexicon lexicon;
  private final Jobs jobs;

  Trimmed(Lexicon lexicon, Jobs jobs) {
    this.lexicon = lexicon;
    this.jobs = jobs;
  }

  List<Sighting> read(List<Sighting> sightings) {
    List<Sighting> out = new ArrayList<>();
    for (Sighting s : sightings) {
      if (isOffice(s)) {
        continue;
      }
      int from = s.from();
      int to = s.to();
      while (s.isPerson() && s.name().entry() == null && from < to - 1 && isTitle(s, from, to)) {
        from++;
      }
      String last = s.line().word(to - 1);
      if (s.name().entry() == null && to - from > 1 && (last.equals("’s") || last.equals("'s"))) {
        to--;
      }
      boolean same =
          (from == s.from() && to == s.to()) || s.name().words().size() != s.to() - s.from();
      out.add(same ? s : part(s, from, to));
    }
    return out;
  }

  /** The “State” of a secretary of State is no body of its own. */
  private static boolean isOffice(Sighting s) {
    boolean of = s.wordBefore().equals("of") || s.wordBefore().equals("for");
    return of
        && s.name().entry() == null
        && s.name().type() == EntityType.ORGANIZATION
        && Set.of("secretary", "undersecretary", "minister")
            .contains(Jobs.lower(s.line().word(s.from() - 2)));
  }

  /** “Judge Dean” keeps Dean; “Dean Smith” keeps both, for Dean is a given name. */
  private boolean isTitle(Sighting s, int i, int to) {
    String word = s.line().word(i);
    boolean title = jobs.isHonorific(word) || jobs.isTitleLike(word);
    boolean job =
        jobs.isJob(word) && !lexicon.isGivenName(word) && (to - i > 2 || lexicon.isTitle(word));
    return title || job;
  }

  private static Sighting part(Sighting s, int from, int to) {
    List<Token> tokens = s.line().sentence().tokens();
    Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    List<String> words = s.name().words().subList(from - s.from(), to - s.from());
    Name name = s.name();
    Name trimmed = new Name(span, words, name.type(), name.strength(), null, name.acts());
    return new Sighting(trimmed, s.line(), s.sentence(), from, to);
  }
}
