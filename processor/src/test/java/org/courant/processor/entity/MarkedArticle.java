package org.courant.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.courant.processor.text.Span;
import org.courant.processor.text.Token;
import org.courant.processor.text.Tokenizer;

/** An article whose names are marked, “[P Ann Bly] left [L Oslo]”, so that no finder is needed. */
record MarkedArticle(Document document, List<Entity> entities) {
  private static final DocumentReader READER = DocumentReader.create();
  private static final Gazetteer GAZETTEER = Gazetteer.load(UserGazetteer.none());
  static final EntityFinder FINDER = EntityFinder.english();
  private static final Pattern MARK = Pattern.compile("\\[([POLGEX]) ([^\\]]+)\\]");

  static MarkedArticle of(String marked) {
    return of("", marked);
  }

  static MarkedArticle of(String headline, String marked) {
    String plain = MARK.matcher(marked).replaceAll("$2");
    Document document =
        READER.read(MARK.matcher(headline).replaceAll("$2"), null, plain, "en").document();
    List<Name> names = new ArrayList<>();
    int from = 0;
    for (String each : List.of(headline, marked)) {
      for (Matcher m = MARK.matcher(each); m.find(); ) {
        int start = document.text().indexOf(m.group(2), from);
        from = start + m.group(2).length();
        names.add(name(m.group(2), new Span(start, from), type(m.group(1))));
      }
    }
    FoundNames found = new FoundNames(names, FINDER.lines(document));
    return new MarkedArticle(document, FINDER.unite(document, found));
  }

  private static EntityType type(String letter) {
    return switch (letter) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANIZATION;
      case "L" -> EntityType.LOCATION;
      case "G" -> EntityType.GROUP;
      case "E" -> EntityType.EVENT;
      default -> EntityType.OTHER;
    };
  }

  private static Name name(String surface, Span span, EntityType type) {
    List<String> words =
        Tokenizer.tokens(surface, 0, surface.length()).stream().map(Token::word).toList();
    Entry entry = GAZETTEER.named(surface);
    boolean fits = entry != null && entry.type() == type;
    return new Name(span, words, type, 3, fits ? entry : null, false);
  }

  Entity entity(String id) {
    return entities.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " among " + all()));
  }

  /** “ann-bly: Ann Bly, she”: an entity and all its wordings. */
  String wordings(String id) {
    return id + ": " + String.join(", ", surfaces(entity(id)));
  }

  List<String> surfaces(Entity entity) {
    return entity.mentions().stream().map(m -> m.span().in(document.text())).toList();
  }

  List<String> all() {
    return entities.stream().map(e -> e.type() + " " + wordings(e.id())).toList();
  }
}
