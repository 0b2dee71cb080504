package org.courant.stories.story;

import org.courant.schemas.Topics;

/** Topics of the story stream that are nobody else's. */
public record StoryTopics(Topics topics) {
  /** From articles to buckets of keys. */
  public String probes() {
    return topics.prefix() + ".story-probes";
  }

  /** From article to article. */
  public String mail() {
    return topics.prefix() + ".story-mail";
  }

  /** From articles to those who count. */
  public String changes() {
    return topics.prefix() + ".trend-changes";
  }
}
