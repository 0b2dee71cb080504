package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Base64;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryClientTest {
  private static final Schema NOTE =
      SchemaBuilder.record("Note").fields().requiredString("text").endRecord();

  private final FakeRegistry registry = new FakeRegistry();
  private final RegistryClient client = new RegistryClient(RegistrySettings.of(registry.url()));

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void schemaIsRegisteredOnceForEachSubject() {
    int id = client.register("a-value", NOTE);
    assertThat(client.register("a-value", NOTE)).isEqualTo(id);
    assertThat(client.register("b-value", NOTE)).isEqualTo(id);
    assertThat(client.idOf("b-value", NOTE)).isEqualTo(id);
    assertThat(registry.requests)
        .containsExactly("POST /subjects/a-value/versions", "POST /subjects/b-value/versions");
  }

  @Test
  void lookUpDoesNotRegister() {
    client.idOf("a-value", NOTE);
    assertThat(registry.requests).containsExactly("POST /subjects/a-value");
  }

  @Test
  void schemaIsFetchedOnce() {
    int id = client.register("a-value", NOTE);
    assertThat(client.schemaById(id)).isEqualTo(NOTE);
    assertThat(client.schemaById(id)).isEqualTo(NOTE);
    assertThat(registry.requests).hasSize(2).endsWith("GET /schemas/ids/" + id);
  }

  @Test
  void unknownIdIsBadDataAndNamesIdAndRegistry() {
    assertThatExceptionOfType(UnknownSchemaException.class)
        .isThrownBy(() -> client.schemaById(404))
        .isInstanceOf(SerializationException.class)
        .withMessage("schema id 404: unknown to registry %s", registry.url());
  }

  @Test
  void serverThatIsNoRegistryIsNotTakenForOneThatLacksTheId() {
    URI wrong = URI.create("http://127.0.0.1:" + registry.port() + "/elsewhere");
    assertThatExceptionOfType(RegistryRefusedException.class)
        .isThrownBy(() -> new RegistryClient(RegistrySettings.of(wrong)).schemaById(1))
        .isNotInstanceOf(SerializationException.class)
        .withMessageContaining("status 404: this is no Confluent API; is the URL whole?");
  }

  @Test
  void incompatibleSchemaNamesTheSubject() {
    registry.next.add(409);
    assertThatExceptionOfType(IncompatibleSchemaException.class)
        .isThrownBy(() -> client.register("a-value", NOTE))
        .withMessageStartingWith(
            "subject a-value: registry %s refuses schema Note", registry.url());
  }

  @Test
  void otherRefusalsAreNotTriedAgain() {
    registry.next.add(422);
    assertThatExceptionOfType(RegistryRefusedException.class)
        .isThrownBy(() -> client.register("a-value", NOTE))
        .withMessage("subject a-value: registry %s answered status 422: on demand", registry.url());
    assertThat(registry.requests).hasSize(1);
  }

  @Test
  void subjectIsEncodedInThePath() {
    client.register("a b/c-value", NOTE);
    assertThat(registry.requests).containsExactly("POST /subjects/a%20b%2Fc-value/versions");
  }

  @Test
  void subjectsAreListed() {
    assertThat(client.subjects()).containsExactly("news.articles-value");
  }

  @Test
  void compatibilityIsTheRegistrysWord() {
    assertThat(client.compatible("a-value", NOTE)).isFalse();
  }

  @Test
  void anySchemaMayStartASubject() {
    registry.next.add(404);
    assertThat(client.compatible("a-value", NOTE)).isTrue();
  }

  @Test
  void userAndPasswordAreSentAndNeverShown() {
    URI url = URI.create("http://anna:s3cret@127.0.0.1:" + registry.port() + "/api/");
    registry.next.add(401);
    assertThatExceptionOfType(RegistryRefusedException.class)
        .isThrownBy(() -> new RegistryClient(RegistrySettings.of(url)).subjects())
        .withMessageContaining("credentials of user anna do not suffice")
        .withMessageNotContaining("s3cret");
    String expected = Base64.getEncoder().encodeToString("anna:s3cret".getBytes(UTF_8));
    assertThat(registry.authorizations).containsExactly("Basic " + expected);
  }
}
