package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.app.command.Secured.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.courant.app.access.Role;
import org.courant.app.doctor.Check;
import org.courant.app.doctor.Doctor;
import org.courant.app.doctor.Finding;
import org.courant.app.node.SecuredCluster;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a real broker tells the doctor; each check alone has its test beside it. */
@ExtendWith(Secured.class)
class DoctorIT {
  private static final String PREFIX = "sick";

  private static void alter(Admin admin, String topic, String key, String value) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, PREFIX + topic);
    AlterConfigOp op = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
    admin.incrementalAlterConfigs(Map.of(resource, List.of(op))).all().get();
  }

  @Test
  void topicsAreFoundAsTheyAre() throws Exception {
    Map<String, String> as = Secured.environment(PREFIX, cluster().scram(SecuredCluster.ADMIN));
    Settings settings = Settings.read(null, as);
    Cluster cluster = Cluster.resolve(settings);
    StreamAssembly.prepare(settings, cluster);
    try (Admin admin = Admin.create(cluster.kafka())) {
      alter(admin, ".articles", "cleanup.policy", "compact");
      alter(admin, ".articles", "retention.ms", "3600000");
      alter(admin, ".enriched", "max.message.bytes", "1000000");
      alter(admin, ".entities", "min.insync.replicas", "2");
      alter(admin, ".stances", "unclean.leader.election.enable", "true");
      alter(admin, ".outcomes", "message.timestamp.type", "CreateTime");
      alter(admin, ".dead-letters", "retention.ms", "1000");
      NewTopic state = new NewTopic(PREFIX + "-app-article-versions-changelog", 3, (short) 1);
      admin.createTopics(List.of(state)).all().get();
    }
    Ran ran = Ran.command(as, List.of("doctor", "--json"));
    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    List<String> checks = new ArrayList<>();
    JsonNode found = new ObjectMapper().readTree(ran.out());
    found.get("findings").forEach(finding -> checks.add(finding.get("check").asText()));
    assertThat(checks)
        .contains(
            "cleanup-policy",
            "retention-short",
            "max-message",
            "min-isr-high",
            "unclean-election",
            "timestamp-type",
            "retention-of-answers",
            "partitions-differ")
        .doesNotContain("broker-unreachable", "clock-skew", "transaction-timeout", "broker-old");
  }

  private static List<Finding> examine(Map<String, String> as, Role role) throws Exception {
    return new Doctor(Settings.read(null, as), Map.of(), role).examine();
  }

  @Test
  void roleThatIsAskedForIsDemandedOfThePrincipal() throws Exception {
    Map<String, String> nobody = Secured.environment("none", cluster().scram("nobody"));
    assertThat(examine(nobody, Role.READER))
        .filteredOn(finding -> finding.check() == Check.ACL_MISSING)
        .hasSize(8)
        .allMatch(finding -> String.valueOf(finding.cure()).contains("'User:nobody'"));
    Ran ran = Ran.command(nobody, List.of("doctor", "--role", "reader"));
    assertThat(ran.out()).contains("lacks Read on topic none.enriched, which role reader needs");
  }

  @Test
  void withoutABrokerTheRestIsLookedAtAndTheExitCodeSaysSo(@TempDir java.nio.file.Path dir)
      throws Exception {
    Ran ran = Ran.command(Map.of("COURANT_NODE_DATA_DIR", dir.toString()), List.of("doctor"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("✗ cluster: no cluster", "machine");
    Map<String, String> wrong =
        Secured.environment("none", cluster().tls("EXPIRED"), "http://127.0.0.1:1");
    assertThat(examine(wrong, Role.READER))
        .extracting(Finding::check)
        .contains(Check.BROKER_SILENT, Check.CERTIFICATE_EXPIRES, Check.REGISTRY_SILENT);
  }
}
