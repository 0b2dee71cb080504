package org.courant.stories.story;

import static org.courant.stories.story.StoryTopology.WRITE_MAIL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.courant.avro.Ask;
import org.courant.avro.Found;
import org.courant.avro.Reply;
import org.courant.avro.SharedKeys;
import org.courant.avro.StoryMail;
import org.courant.avro.StoryPrint;
import org.courant.avro.StoryState;
import org.courant.avro.Waiting;
import org.courant.stories.copy.CopyRule;
import org.jspecify.annotations.Nullable;

/** An article's side of the talk between articles. */
final class AnswerMail extends ContextualProcessor<String, StoryMail, Object, Object> {
  /** The likeliest candidates are asked; a copy of many has its like among the first few. */
  static final int MOST_ASKED = 8;

  private final CopyRule rule;
  private @Nullable Prints prints;
  private @Nullable Decider decider;

  AnswerMail(CopyRule rule) {
    this.rule = rule;
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    super.init(context);
    prints = new Prints(context);
    decider = new Decider(context, prints);
  }

  @Override
  @SuppressWarnings("NullAway") // set in init, which Streams calls first
  public void process(Record<String, StoryMail> record) {
    StoryPrint print = prints.print(record.key());
    Object content = record.value().getContent();
    if (content instanceof Ask ask) {
      answer(record.key(), record.timestamp(), print, ask);
    } else if (print != null && content instanceof Found found) {
      found(record.timestamp(), print, found);
    } else if (print != null && content instanceof Reply reply) {
      replied(record.timestamp(), print, reply);
    }
  }

  /** A late one asks at once if all else is known; otherwise it waits with the others. */
  private void found(long time, StoryPrint print, Found found) {
    List<Integer> awaited = new ArrayList<>(print.getAwaitedBuckets());
    boolean answers =
        found.getLate()
            || (found.getVersion() == print.getVersion()
                && awaited.remove(Integer.valueOf(found.getBucket())));
    if (answers) {
      StoryPrint now =
          StoryPrint.newBuilder(print)
              .setAwaitedBuckets(awaited)
              .setCandidates(sum(print.getCandidates(), found.getSharing()))
              .build();
      if (awaited.isEmpty()) {
        ask(time, now);
      } else {
        keep(now);
      }
    }
  }

  private static List<SharedKeys> sum(List<SharedKeys> before, List<SharedKeys> found) {
    Map<String, SharedKeys> sum = new LinkedHashMap<>();
    before.forEach(c -> sum.put(c.getHolder().getArticleId(), c));
    found.forEach(c -> sum.merge(c.getHolder().getArticleId(), c, Sharing::sum));
    return List.copyOf(sum.values());
  }

  @SuppressWarnings("NullAway")
  private void ask(long time, StoryPrint print) {
    Set<String> asked = new HashSet<>(print.getAwaitedReplies());
    print.getReplies().forEach(reply -> asked.add(reply.getArticleId()));
    List<String> awaited = new ArrayList<>(print.getAwaitedReplies());
    print.getCandidates().stream()
        .sorted(Sharing.LIKELIEST)
        .map(candidate -> candidate.getHolder().getArticleId())
        .filter(id -> !asked.contains(id))
        .limit(MOST_ASKED)
        .forEach(awaited::add);
    StoryPrint now =
        StoryPrint.newBuilder(print).setCandidates(List.of()).setAwaitedReplies(awaited).build();
    awaited.stream().filter(id -> !asked.contains(id)).forEach(id -> mail(time, id, Talk.ask(now)));
    keepOrDecide(time, now);
  }

  private void keepOrDecide(long time, StoryPrint print) {
    if (print.getAwaitedReplies().isEmpty() && print.getAwaitedBuckets().isEmpty()) {
      decide(time, print);
    } else {
      keep(print);
    }
  }

  private void replied(long time, StoryPrint print, Reply reply) {
    List<String> awaited = new ArrayList<>(print.getAwaitedReplies());
    if (reply.getVersion() == print.getVersion() && awaited.remove(reply.getArticleId())) {
      List<Reply> replies = new ArrayList<>(print.getReplies());
      if (reply.getRelation() != null) {
        replies.add(reply);
      }
      keepOrDecide(
          time,
          StoryPrint.newBuilder(print).setAwaitedReplies(awaited).setReplies(replies).build());
    }
  }

  @SuppressWarnings("NullAway")
  private void answer(String self, long time, @Nullable StoryPrint print, Ask ask) {
    Talk.Relating relating = Talk.relate(rule, print, ask);
    StoryState state = prints.state(self);
    if (relating == null || print == null || state == null) {
      mail(time, ask.getAsker().getArticleId(), Talk.none(self, ask.getVersion()));
    } else if (state.getMembership() != null) {
      mail(
          time,
          ask.getAsker().getArticleId(),
          Talk.reply(self, relating.waiting(ask), state.getMembership()));
    } else {
      List<Waiting> waiting = new ArrayList<>(print.getWaiting());
      waiting.add(relating.waiting(ask));
      keep(StoryPrint.newBuilder(print).setWaiting(waiting).build());
    }
  }

  private void mail(long time, String to, StoryMail mail) {
    context().forward(new Record<>(to, mail, time), WRITE_MAIL);
  }

  @SuppressWarnings("NullAway")
  private void keep(StoryPrint print) {
    prints.keep(print);
  }

  @SuppressWarnings("NullAway")
  private void decide(long time, StoryPrint print) {
    decider.decide(time, print);
  }
}
