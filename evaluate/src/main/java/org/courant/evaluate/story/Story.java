package org.courant.evaluate.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courant.evaluate.stance.Attitude;
import org.courant.processor.stance.Stance;
import org.courant.processor.text.Span;

/**
 * A story with what a careful reader finds in it.
 *
 * @param entities where holders, targets and those whom the author judges are named, by id
 * @param stances those that must be found, and those that may be
 * @param sides whom the author is for or against; of the others the author is neutral
 * @param perhaps whom the author may be taken to be for or against, and need not
 */
public record Story(
    String name,
    String text,
    Map<String, List<Span>> entities,
    List<Annotated> stances,
    Map<String, Attitude> sides,
    Set<String> perhaps) {

  public Story {
    entities = Map.copyOf(entities);
    stances = List.copyOf(stances);
    sides = Map.copyOf(sides);
    perhaps = Set.copyOf(perhaps);
  }

  /**
   * A stance of the story.
   *
   * @param holder where the holder is named
   * @param target where the target is named; one stretch where it is a topic
   * @param must false where a careful reader may leave it out
   */
  record Annotated(
      String holder, List<Span> target, Stance.Label label, Span evidence, boolean must) {
    Annotated {
      target = List.copyOf(target);
    }
  }
}
