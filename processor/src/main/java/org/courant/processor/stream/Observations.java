package org.courant.processor.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courant.avro.EnrichedArticle;
import org.courant.avro.Entity;
import org.courant.avro.EntityObservation;
import org.courant.avro.Holder;
import org.courant.avro.Stance;
import org.courant.avro.StanceObservation;
import org.courant.avro.Target;

/** One enriched article as flat observations, and how such an observation is taken back. */
final class Observations {
  private Observations() {}

  static List<EntityObservation> entities(EnrichedArticle article) {
    return article.getEntities().stream().map(e -> entity(article, e)).toList();
  }

  static List<StanceObservation> stances(EnrichedArticle article) {
    Map<String, String> names = new HashMap<>();
    article.getEntities().forEach(e -> names.put(e.getId(), e.getName()));
    return article.getStances().stream().map(s -> stance(article, s, names)).toList();
  }

  static EntityObservation withdrawn(EntityObservation observation) {
    return EntityObservation.newBuilder(observation).setRetracted(true).build();
  }

  static StanceObservation withdrawn(StanceObservation observation) {
    return StanceObservation.newBuilder(observation).setRetracted(true).build();
  }

  /** Stances on one target share a partition, whether it is an entity or a topic in words. */
  static String key(StanceObservation observation) {
    String id = observation.getTargetId();
    return id != null
        ? id
        : org.courant.processor.stance.Target.topicKey(observation.getTargetName());
  }

  private static EntityObservation entity(EnrichedArticle article, Entity entity) {
    return EntityObservation.newBuilder()
        .setArticleId(article.getId())
        .setVersion(article.getVersion())
        .setEntityId(entity.getId())
        .setName(entity.getName())
        .setType(entity.getType())
        .setWikidata(entity.getWikidata())
        .setCountry(entity.getCountry())
        .setRoles(entity.getRoles())
        .setProminence(entity.getProminence())
        .setSentiment(entity.getSentiment())
        .setMentions(entity.getMentions().size())
        .setLanguage(article.getLanguage())
        .setSource(article.getSource())
        .setPublished(article.getPublished())
        .build();
  }

  private static StanceObservation stance(
      EnrichedArticle article, Stance stance, Map<String, String> names) {
    Holder holder = stance.getHolder();
    Target target = stance.getTarget();
    int start = stance.getEvidence().getStart();
    int end = stance.getEvidence().getEnd();
    String targetId = target.getEntity();
    return StanceObservation.newBuilder()
        .setArticleId(article.getId())
        .setVersion(article.getVersion())
        .setHolderId(holder.getEntity())
        .setHolderName(names.getOrDefault(holder.getEntity(), holder.getEntity()))
        .setTargetId(targetId)
        .setTargetName(
            targetId == null ? target.getText() : names.getOrDefault(targetId, target.getText()))
        .setLabel(stance.getLabel())
        .setProbability(stance.getProbability())
        .setEvidence(slice(article.getText(), start, end))
        .setEvidenceStart(start)
        .setEvidenceEnd(end)
        .setQuoted(stance.getQuoted())
        .setNegated(stance.getNegated())
        .setScope(stance.getScope())
        .setHeadline(article.getHeadline())
        .setLanguage(article.getLanguage())
        .setSource(article.getSource())
        .setUrl(article.getUrl())
        .setPublished(article.getPublished())
        .build();
  }

  private static String slice(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
