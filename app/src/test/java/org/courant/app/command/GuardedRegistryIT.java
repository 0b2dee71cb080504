package org.courant.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courant.app.command.Secured.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.courant.app.node.SecuredCluster;
import org.courant.app.node.TestCertificates;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registry over https that wants a user and a password. */
@ExtendWith(Secured.class)
class GuardedRegistryIT {
  private static GuardedRegistry registry;

  @BeforeAll
  static void start() throws Exception {
    registry =
        new GuardedRegistry(cluster().registryUrl(), cluster().certificates().keyStore("broker"));
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  private static Map<String, String> as(String login, String authority) throws Exception {
    Path store = cluster().certificates().trustStore(authority);
    return Secured.environmentWith(
        "guarded",
        cluster().scram(SecuredCluster.ADMIN),
        "registry: {url: '"
            + registry.url()
            + "', truststore: '"
            + store
            + "', truststore-password: "
            + TestCertificates.PASSWORD
            + login
            + "}");
  }

  private static String login(String user, String password) {
    return ", user: " + user + ", password: '" + password + "'";
  }

  @Test
  void articlesArePublishedThroughIt() throws Exception {
    Path secret =
        Files.writeString(Secured.dir().resolve("registry.pw"), GuardedRegistry.PASSWORD + "\n");
    Map<String, String> as =
        as(login(GuardedRegistry.USER, "${file:" + secret.getFileName() + "}"), "ca");
    Settings settings = Settings.read(Path.of(as.get("COURANT_CONFIG")), Map.of());
    StreamAssembly.prepare(settings, Cluster.resolve(settings));
    Path file = Files.writeString(Secured.dir().resolve("g.txt"), "Vote fails\n\nIt did.");
    Ran ran = Ran.command(as, List.of("publish", file.toString()));
    assertThat(ran.out()).as(ran.err()).contains("published 1");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody         | ca       |         |                | status 401 | set registry.user and registry.password
          wrong password | ca       | courant | wr0ng-pw       | status 401 | credentials of user courant do not suffice
          guest          | ca       | guest   | registry-pw-66 | status 403 | credentials of user guest do not suffice for this
          authority      | other-ca | courant | registry-pw-66 | TLS is refused | registry.truststore must hold its authority
          """)
  void refusalNamesServerSettingAndRule(
      String what, String authority, String user, String password, String said, String rule)
      throws Exception {
    String login = user == null ? "" : login(user, password);
    String config = as(login, authority).get("COURANT_CONFIG");
    Ran ran = Ran.here(List.of("publish", "x", "--config", config));
    assertThat(ran.code()).as(ran.err()).isEqualTo(3);
    assertThat(ran.err()).contains(registry.url(), said, rule).doesNotContain("wr0ng-pw");
    assertThat(ran.err().lines()).hasSize(1);
  }
}
