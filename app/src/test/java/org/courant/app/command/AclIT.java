package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.app.command.Secured.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.courant.app.access.AclScript;
import org.courant.app.node.SecuredCluster;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.stories.story.StoryGround;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role under what {@code ops/acls} prints for it, with the authorizer on. */
@ExtendWith(Secured.class)
class AclIT {
  private static final String PREFIX = "acl";

  @BeforeAll
  static void grant() throws Exception {
    Settings admin = Settings.read(null, as(SecuredCluster.ADMIN));
    Cluster cluster = Cluster.resolve(admin);
    StreamAssembly.prepare(admin, cluster);
    try (Admin maker = Admin.create(cluster.kafka())) {
      new StoryGround(admin.topics(), (short) 1, true).prepare(maker);
    }
    List<List<String>> commands = new ArrayList<>();
    for (String role : List.of("ingest", "processor", "stories", "reader", "page", "operator")) {
      commands.addAll(
          AclScript.prints(
              role,
              "--principal",
              "User:" + role,
              "--prefix",
              PREFIX,
              "--application-id",
              PREFIX + "-app"));
    }
    // One by one: side by side the tool now and then fails to log in, and ends the JVM.
    commands.forEach(AclIT::acls);
  }

  private static Map<String, String> as(String user) throws IOException {
    return Secured.environment(PREFIX, cluster().scram(user));
  }

  /** Kafka's own tool, in this process: a run of it is two seconds. */
  private static void acls(List<String> command) {
    try {
      Properties client = new Properties();
      client.putAll(cluster().scram(SecuredCluster.ADMIN));
      Path file = Files.createTempFile(Secured.dir(), "admin", ".properties");
      try (var out = Files.newBufferedWriter(file)) {
        client.store(out, null);
      }
      List<String> args = new ArrayList<>(command);
      args.addAll(List.of("--bootstrap-server", cluster().servers("SCRAM")));
      args.addAll(List.of("--command-config", file.toString()));
      Class.forName("org.apache.kafka.tools.AclCommand")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args.toArray(String[]::new));
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(String.join(" ", command), e);
    }
  }

  @Test
  void everyRoleDoesAllOfItsWork() throws Exception {
    junk();
    try (Background process = Background.command(as("processor"), List.of("process"));
        Background stories = Background.command(as("stories"), List.of("stories"));
        Background page = Background.command(as("page"), List.of("page", "--port", "0"))) {
      assertThat(process.says("RUNNING")).as(process.said()).isTrue();
      publishHeld();
      Ran outcomes =
          Ran.command(
              as("reader"), List.of("watch", "outcomes", "--count", "2", "--timeout", "90"));
      assertThat(outcomes.out())
          .as(outcomes.err() + process.said())
          .contains("ENRICHED"); // released, so written to the articles by the processor
      Ran told =
          Ran.command(as("reader"), List.of("watch", "stories", "--count", "1", "--timeout", "90"));
      assertThat(told.out()).as(told.err() + stories.said()).contains("held-1");
      assertThat(answerOf(page)).contains("Brandt backs Osei");
      assertThat(process.said() + stories.said() + page.said()).doesNotContain("ERROR");
    }
    Ran replayed = Ran.command(as("operator"), List.of("dlq", "replay"));
    assertThat(replayed.out()).as(replayed.err()).contains("dead letters: 1 {SENT=1}");
    Ran proof = Ran.command(as("operator"), List.of("reconcile"));
    assertThat(proof.out())
        .as(proof.err())
        .contains("✓ nothing lost")
        .contains("1 articles in 1 stories");
    Ran doctor = Ran.command(as("operator"), List.of("doctor"));
    assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
  }

  /** Long enough to be held for certain, and no longer. */
  private static void publishHeld() throws IOException {
    Path held =
        Files.writeString(
            Files.createTempFile(Secured.dir(), "held", ".json"),
            "{\"id\":\"held-1\",\"headline\":\"Brandt backs Osei\",\"body\":\"Dana Brandt backs"
                + " Victor Osei.\",\"embargoed\":\""
                + Instant.now().plusSeconds(8)
                + "\"}");
    Ran published = Ran.here(withConfig("ingest", "publish", held.toString()));
    assertThat(published.code()).as(published.err()).isZero();
  }

  private static List<String> withConfig(String user, String... command) throws IOException {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--config", String.valueOf(as(user).get("COURANT_CONFIG"))));
    return args;
  }

  private static String answerOf(Background page) throws Exception {
    assertThat(page.says("The page is at")).as(page.said()).isTrue();
    Matcher address = Pattern.compile("The page is at (http://[^/ ]+)").matcher(page.said());
    assertThat(address.find()).as(page.said()).isTrue();
    HttpRequest article =
        HttpRequest.newBuilder(URI.create(address.group(1) + "/api/article/held-1")).build();
    return HttpClient.newHttpClient().send(article, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void junk() throws Exception {
    Map<String, Object> settings = Map.copyOf(cluster().scram("ingest"));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(PREFIX + ".articles", "x".getBytes(UTF_8), new byte[] {7}))
          .get();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reader   | publish x        | Write on topic acl.articles
          nobody   | publish x        | Write on topic acl.articles
          ingest   | watch            | Read on topic acl.enriched
          operator | process          | Write on topic acl.enriched
          nobody   | process          | Read on group acl-app
          reader   | stories          | Write on topic acl.stories
          ingest   | page             | Read on topic acl.enriched
          reader   | reconcile        | Read on topic acl.articles
          ingest   | dlq list         | Read on topic acl.dead-letters
          reader   | dlq replay       | Write on topic acl.articles
          """)
  void refusalNamesPrincipalOperationThingAndTheAclToAdd(String user, String command, String what)
      throws Exception {
    Ran ran = Ran.here(withConfig(user, command.split(" ")));
    assertThat(ran.code()).as(ran.err()).isEqualTo(3);
    assertThat(ran.err())
        .contains("refuses User:" + user)
        .contains(what.substring(what.lastIndexOf(" on ")))
        .contains(what.substring(0, what.indexOf(' ')))
        .contains("add it: courant kafka acls --add --allow-principal 'User:" + user + "'");
  }
}
