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
import org.courant.avro.OpenStory;
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
    Object content = record.value().getContent();
    if (content instanceof Ask ask) {
      answer(record.key(), record.timestamp(), ask);
      return;
    }
    OpenStory open = prints.open(record.key());
    if (open != null && content instanceof Found found) {
      found(record, OpenStory.newBuilder(open), found);
    } else if (open != null && content instanceof Reply reply) {
      replied(record, OpenStory.newBuilder(open), reply);
    }
  }

  /** A late one asks at once if all else is known; otherwise it waits with the others. */
  private void found(Record<String, StoryMail> record, OpenStory.Builder open, Found found) {
    List<Integer> awaited = new ArrayList<>(open.getAwaitedBuckets());
    boolean answers =
        found.getLate()
            || (found.getVersion() == open.getVersion()
                && awaited.remove(Integer.valueOf(found.getBucket())));
    if (answers) {
      open.setAwaitedBuckets(awaited);
      open.setCandidates(sum(open.getCandidates(), found.getSharing()));
      if (awaited.isEmpty()) {
        ask(record, open);
      }
      keepOrDecide(record, open);
    }
  }

  private static List<SharedKeys> sum(List<SharedKeys> before, List<SharedKeys> found) {
    Map<String, SharedKeys> sum = new LinkedHashMap<>();
    before.forEach(c -> sum.put(c.getHolder().getArticleId(), c));
    found.forEach(c -> sum.merge(c.getHolder().getArticleId(), c, Sharing::sum));
    return List.copyOf(sum.values());
  }

  private void ask(Record<String, StoryMail> record, OpenStory.Builder open) {
    Set<String> asked = new HashSet<>(open.getAwaitedReplies());
    open.getReplies().forEach(reply -> asked.add(reply.getArticleId()));
    List<String> likeliest =
        open.getCandidates().stream()
            .sorted(Sharing.LIKELIEST)
            .map(candidate -> candidate.getHolder().getArticleId())
            .filter(id -> !asked.contains(id))
            .limit(MOST_ASKED)
            .toList();
    if (!likeliest.isEmpty()) {
      Ask question = Talk.ask(print(record));
      likeliest.forEach(id -> mail(record.timestamp(), id, question));
    }
    open.setCandidates(List.of());
    open.setAwaitedReplies(joined(open.getAwaitedReplies(), likeliest));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @SuppressWarnings("NullAway")
  private void keepOrDecide(Record<String, StoryMail> record, OpenStory.Builder open) {
    if (open.getAwaitedReplies().isEmpty() && open.getAwaitedBuckets().isEmpty()) {
      decider.decide(record.timestamp(), print(record), open.build());
    } else {
      prints.keep(record.key(), open.build());
    }
  }

  @SuppressWarnings("NullAway")
  private StoryPrint print(Record<String, StoryMail> record) {
    StoryPrint print = prints.print(record.key());
    if (print == null) {
      throw new IllegalStateException("article " + record.key() + " is open and has no print");
    }
    return print;
  }

  private void replied(Record<String, StoryMail> record, OpenStory.Builder open, Reply reply) {
    List<String> awaited = new ArrayList<>(open.getAwaitedReplies());
    if (reply.getVersion() == open.getVersion() && awaited.remove(reply.getArticleId())) {
      open.setAwaitedReplies(awaited);
      if (reply.getRelation() != null) {
        List<Reply> replies = new ArrayList<>(open.getReplies());
        replies.add(reply);
        open.setReplies(replies);
      }
      keepOrDecide(record, open);
    }
  }

  @SuppressWarnings("NullAway")
  private void answer(String self, long time, Ask ask) {
    StoryState state = prints.state(self);
    StoryPrint print = prints.print(self, state);
    Talk.Relating relating = Talk.relate(rule, print, ask);
    if (relating == null || print == null) {
      mail(time, ask.getAsker().getArticleId(), Talk.none(self, ask.getVersion()));
    } else if (state.getMembership() != null) {
      mail(
          time,
          ask.getAsker().getArticleId(),
          Talk.reply(self, relating.waiting(ask), state.getMembership()));
    } else {
      OpenStory open = prints.open(print);
      List<Waiting> waiting = new ArrayList<>(open.getWaiting());
      waiting.add(relating.waiting(ask));
      prints.keep(self, OpenStory.newBuilder(open).setWaiting(waiting).build());
    }
  }

  private void mail(long time, String to, Object content) {
    context().forward(new Record<>(to, new StoryMail(time, content), time), WRITE_MAIL);
  }
}
