package org.courant.stories.trend;

import org.courant.avro.Holding;
import org.courant.avro.Naming;
import org.courant.avro.TrendChange;
import org.courant.processor.stance.Target;

/**
 * What is counted: an entity, or a holder's stance on a target. Its key holds what belongs together
 * in one partition; a tab stands in no id and no name.
 */
public record Subject(String key) {
  public static Subject of(TrendChange change) {
    return change.getWhat() instanceof Naming naming
        ? new Subject(naming.getEntityId())
        : of((Holding) change.getWhat());
  }

  static Subject of(Holding holding) {
    String target = holding.getTargetId();
    return new Subject(
        holding.getHolderId()
            + "\t"
            + (target == null ? "“" + Target.topicKey(holding.getTargetName()) + "”" : target));
  }
}
