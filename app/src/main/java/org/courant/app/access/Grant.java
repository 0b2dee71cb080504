package org.courant.app.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What somebody may do with one thing. Operations that Kafka grants along with another are not
 * named: reading and writing include describing.
 *
 * @param name of the topic, group or transactional id, or what such names begin with; {@code
 *     kafka-cluster} for the cluster
 */
public record Grant(
    ResourceType type, PatternType pattern, String name, Set<AclOperation> operations) {
  private static final String CLUSTER = "kafka-cluster";

  public Grant {
    operations = Set.copyOf(operations);
  }

  static Grant topic(String name, AclOperation... operations) {
    return new Grant(ResourceType.TOPIC, PatternType.LITERAL, name, Set.of(operations));
  }

  static Grant topics(String prefix, AclOperation... operations) {
    return new Grant(ResourceType.TOPIC, PatternType.PREFIXED, prefix, Set.of(operations));
  }

  static Grant group(String name, AclOperation operation) {
    return new Grant(ResourceType.GROUP, PatternType.LITERAL, name, Set.of(operation));
  }

  static Grant transactionalIds(String prefix, AclOperation operation) {
    return new Grant(
        ResourceType.TRANSACTIONAL_ID, PatternType.PREFIXED, prefix, Set.of(operation));
  }

  static Grant cluster(AclOperation... operations) {
    return new Grant(ResourceType.CLUSTER, PatternType.LITERAL, CLUSTER, Set.of(operations));
  }

  Grant only(Set<AclOperation> some) {
    return new Grant(type, pattern, name, some);
  }

  boolean isTopic() {
    return type == ResourceType.TOPIC && pattern == PatternType.LITERAL;
  }

  /** Such as {@code Read, Write on topic news.articles}. */
  public String inWords() {
    String kind = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String which = pattern == PatternType.PREFIXED ? "s that begin with " : " ";
    return String.join(", ", names()) + " on " + kind + which + name;
  }

  /** What adds it, as {@code kafka-acls} takes it. */
  public String command(String principal) {
    return Stream.of(
            Stream.of("courant kafka acls --add --allow-principal '" + principal + "'"),
            names().stream().map(name -> "--operation " + name),
            pattern == PatternType.PREFIXED
                ? Stream.of("--resource-pattern-type prefixed")
                : Stream.<String>of(),
            Stream.of(option()))
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  private String option() {
    return switch (type) {
      case CLUSTER -> "--cluster";
      case TRANSACTIONAL_ID -> "--transactional-id " + name;
      default -> "--" + type.name().toLowerCase(Locale.ROOT) + " " + name;
    };
  }

  private List<String> names() {
    return new TreeSet<>(operations).stream().map(Grant::name).toList();
  }

  /** As Kafka's tools spell it: {@code DescribeConfigs}. */
  static String name(AclOperation operation) {
    return Stream.of(operation.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
