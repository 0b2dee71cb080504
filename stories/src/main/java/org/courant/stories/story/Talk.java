package org.courant.stories.story;

import java.nio.ByteBuffer;
import org.courant.avro.Ask;
import org.courant.avro.CopyRelation;
import org.courant.avro.Reply;
import org.courant.avro.StoryMembership;
import org.courant.avro.StoryPrint;
import org.courant.avro.Waiting;
import org.courant.stories.copy.CopyRule;
import org.courant.stories.copy.Likeness;
import org.jspecify.annotations.Nullable;

/** What articles say to each other. */
final class Talk {
  private Talk() {}

  /** What the asker is to the asked. */
  record Relating(CopyRelation relation, double similarity) {
    private static Relating of(Likeness likeness) {
      return new Relating(CopyRelation.valueOf(likeness.relation().name()), likeness.similarity());
    }

    Waiting waiting(Ask ask) {
      return new Waiting(ask.getAsker().getArticleId(), ask.getVersion(), relation, similarity);
    }
  }

  static @Nullable Relating relate(CopyRule rule, @Nullable StoryPrint print, Ask ask) {
    return print == null
        ? null
        : rule.compare(Fingerprints.of(print), Fingerprints.of(ask)).map(Relating::of).orElse(null);
  }

  static Ask ask(StoryPrint print) {
    return Ask.newBuilder()
        .setAsker(print.getHolder())
        .setVersion(print.getVersion())
        .setWhole(print.getWhole())
        .setShingles(ByteBuffer.wrap(bytes(print.getShingles())))
        .build();
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  static Reply none(String self, int version) {
    return Reply.newBuilder().setArticleId(self).setVersion(version).build();
  }

  /** To one that asked, or waited, by one whose story is decided. */
  static Reply reply(String self, Waiting to, StoryMembership membership) {
    return Reply.newBuilder()
        .setArticleId(self)
        .setVersion(to.getVersion())
        .setRelation(to.getRelation())
        .setSimilarity(to.getSimilarity())
        .setStoryId(membership.getStoryId())
        .setFirst(membership.getFirst())
        .build();
  }
}
