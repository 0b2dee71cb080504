package org.courant.app.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.processor.stream.GroupSettings;
import org.courant.processor.stream.GroupSettings.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kinds of members, on a real broker. */
@ExtendWith(LiveNode.class)
class GroupIT {
  @Test
  void theBrokerMayAssignThePartitions() throws Exception {
    worksAlsoAfterARestart(new GroupSettings(0, null, "north", Protocol.STREAMS));
  }

  @Test
  void aStaticMemberComesBackUnderItsName() throws Exception {
    worksAlsoAfterARestart(new GroupSettings(1, "pod-1", "north", Protocol.CLASSIC));
  }

  private static void worksAlsoAfterARestart(GroupSettings group) throws Exception {
    try (LiveStream stream = new LiveStream(group)) {
      stream.send(Samples.record(stream, Samples.another()));
      assertThat(stream.outcomes(1)).hasSize(1);
      stream.restart();
      stream.send(Samples.record(stream, Samples.another()));
      assertThat(stream.outcomes(2)).hasSize(2);
    }
  }
}
