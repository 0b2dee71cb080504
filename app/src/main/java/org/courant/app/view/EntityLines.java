package org.courant.app.view;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityType;

/** Entities by type, the most prominent first: {@code People Lena Marotti ×6 prime minister}. */
final class EntityLines {
  private static final int LABEL = 15;
  private static final int ROLES = 2;

  private final Page page;
  private final List<Line> lines = new ArrayList<>();

  private EntityLines(Page page) {
    this.page = page;
  }

  static List<Line> of(Page page, EnrichedArticle article) {
    EntityLines entities = new EntityLines(page);
    for (EntityType type : EntityType.values()) {
      entities.group(
          label(type),
          article.getEntities().stream()
              .filter(entity -> entity.getType() == type)
              .sorted(comparingDouble(Entity::getProminence).reversed())
              .toList());
    }
    return entities.lines;
  }

  private void group(String label, List<Entity> entities) {
    if (entities.isEmpty()) {
      return;
    }
    Line line = page.line().add(Tone.HEADING, label).to(LABEL);
    boolean first = true;
    for (Entity entity : entities) {
      if (!first) {
        line.add(Tone.FAINT, ",");
        line = roomFor(entity, line);
      }
      write(entity, line);
      first = false;
    }
    lines.add(line);
  }

  private Line roomFor(Entity entity, Line line) {
    int comma = 1;
    if (write(entity, new Line(Style.PLAIN, Integer.MAX_VALUE)).used() + comma < line.room()) {
      return line.space(1);
    }
    lines.add(line);
    return page.line().space(LABEL);
  }

  private Line write(Entity entity, Line line) {
    line.add(Tone.NAME, Words.shorten(entity.getName(), page.width() / 2))
        .then(Tone.FAINT, "×" + entity.getMentions().size());
    if (!entity.getRoles().isEmpty()) {
      String roles = String.join(", ", entity.getRoles().stream().limit(ROLES).toList());
      line.then(Tone.BODY, "(" + Words.shorten(Printable.line(roles), page.width() / 3) + ")");
    }
    return line;
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case ORGANIZATION -> "Organisations";
      case LOCATION -> "Places";
      case GROUP -> "Groups";
      case EVENT -> "Events";
      case OTHER -> "Others";
    };
  }
}
